/** Ends a program in order: the last thing started is the first one stopped. */
export type Stopping = {
  /** Something to stop when the program ends. */
  readonly later: (stop: () => unknown) => void;
  readonly signal: AbortSignal;
  /** Leaves with 1, ending what still runs. */
  readonly fail: () => void;
};

const LONGEST_MS = 8_000;
/** One Ctrl-C arrives twice under npm: from the terminal, and passed on. */
const SAME_PRESS_MS = 500;

/**
 * From now on Ctrl-C (or a request to end) stops everything and leaves with 0; a second one, or
 * a stop that hangs, leaves at once.
 */
export function stopOnSignals(say: (line: string) => void): Stopping {
  const stops: (() => unknown)[] = [];
  const abort = new AbortController();
  let pressedAt: number | null = null;
  const stop = async (): Promise<void> => {
    if (pressedAt !== null) {
      if (Date.now() - pressedAt > SAME_PRESS_MS) {
        process.exit(130);
      }
      return;
    }
    pressedAt = Date.now();
    say('Stopping.');
    setTimeout(() => process.exit(1), LONGEST_MS).unref();
    abort.abort();
    for (const each of stops.reverse()) {
      // One that fails to stop must not keep the others from it.
      await Promise.resolve()
        .then(each)
        .catch(() => undefined);
    }
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => void stop());
  }
  const fail = (): void => {
    abort.abort();
    process.exit(1);
  };
  return { later: (each) => stops.push(each), signal: abort.signal, fail };
}
