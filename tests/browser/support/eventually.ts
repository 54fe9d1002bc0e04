const WAIT_MS = 5_000;
const EVERY_MS = 50;

/** Asks again until the answer is the one expected; the last answer is the one that fails. */
export async function eventually<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  const until = Date.now() + WAIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer === expected || Date.now() > until) {
      expect(answer).toEqual(expected);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
