import { type Documents, database } from '@server/platform/database';
import { PlatformFault } from '@server/platform/platform-fault';

/** What a transaction came to. `commit: false` answers and leaves everything as it was. */
export type Outcome<T> = { readonly commit: boolean; readonly value: T };

/** Half of the time a function has; past it the phone tries again with the same key. */
const retryForMs = 10_000;
const firstPauseMs = 20;
const longestPauseMs = 500;

/**
 * The one place that retries. The SDK does not retry a conflict that an operation raises, and has
 * no pause between its own retries. `work` may run several times, so it must do nothing but read
 * and write through `documents`. A taken id is retried too: the next try finds who took it.
 */
export async function inTransaction<T>(
  work: (documents: Documents) => Promise<Outcome<T>>,
): Promise<T> {
  const lastStart = performance.now() + retryForMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(work);
    } catch (error) {
      if (performance.now() > lastStart || !isWorthRetrying(error)) {
        throw error;
      }
      await pause(attempt);
    }
  }
}

async function once<T>(work: (documents: Documents) => Promise<Outcome<T>>): Promise<T> {
  const session = await database.begin();
  try {
    const { commit, value } = await work(session);
    await (commit ? session.commit() : session.rollback());
    return value;
  } catch (error) {
    // One that can't be taken back ends by itself; the first error is the one that matters.
    await session.rollback().catch(() => undefined);
    throw error;
  }
}

const isWorthRetrying = (error: unknown): boolean =>
  error instanceof PlatformFault && (error.kind === 'conflict' || error.kind === 'duplicate');

/** A random share of a doubling span, so that those who met once do not meet again. */
function pause(attempt: number): Promise<void> {
  const span = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
  return new Promise((resolve) => setTimeout(resolve, span * Math.random()));
}
