/** No more often than this, whatever happens. */
const SHORTEST_MS = 5_000;
const LONGEST_MS = 30_000;

export type Poll = {
  /** The page is in front: asks as soon as it may, then again and again. */
  readonly start: () => void;
  readonly stop: () => void;
  /** Something happened, so an answer may be near. */
  readonly expect: () => void;
};

/**
 * Asks for news while a page is looked at. While nothing comes it asks ever more rarely; what asks
 * answers whether something came, and never fails. The page itself has just asked when it begins.
 */
export function createPoll(ask: () => Promise<boolean>): Poll {
  let isOn = false;
  let isAsking = false;
  let askedAt = Date.now();
  let waitMs = SHORTEST_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function plan(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void turn(), Math.max(askedAt + waitMs - Date.now(), 0));
  }
  async function turn(): Promise<void> {
    isAsking = true;
    askedAt = Date.now();
    const came = await ask();
    isAsking = false;
    waitMs = came ? SHORTEST_MS : Math.min(waitMs * 2, LONGEST_MS);
    if (isOn) {
      plan();
    }
  }
  return {
    start: () => {
      isOn = true;
      waitMs = SHORTEST_MS;
      if (!isAsking) {
        plan();
      }
    },
    stop: () => {
      isOn = false;
      clearTimeout(timer);
    },
    expect: () => {
      waitMs = SHORTEST_MS;
      if (isOn && !isAsking) {
        plan();
      }
    },
  };
}
