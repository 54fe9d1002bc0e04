import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { compare, newTally, type Tally } from './compare';
import type { Send } from './engine-under-test';
import type { World } from './naive/operation';

/** `PROPERTY_SEED` repeats a run. */
const seed = Number(process.env['PROPERTY_SEED'] ?? randomInt(2 ** 31));

/** Worlds between two looks at how many cases there were. */
const worldsAtOnce = 50;

/**
 * Compares worlds until `least` cases agree. A case that does not is an error that shows the
 * smallest world found to fail, both answers, and the seed that repeats it.
 */
export async function holds(
  send: Send,
  worlds: fc.Arbitrary<World>,
  least: number,
  first = seed,
): Promise<Tally> {
  const tally = newTally();
  for (let round = 0; tally.compared < least; round += 1) {
    const property = fc.asyncProperty(worlds, (world) => compare(send, world, tally));
    const outcome = await fc.check(property, { seed: first + round, numRuns: worldsAtOnce });
    if (outcome.failed) {
      throw new Error(
        `${String(Reflect.get(Object(outcome.errorInstance), 'message'))}\n` +
          `  world    ${fc.stringify(outcome.counterexample)}\n` +
          `  repeat   PROPERTY_SEED=${first + round}, after ${outcome.numShrinks} reductions`,
      );
    }
  }
  return tally;
}

/** Printed by every run, so that a failure anywhere can be repeated here. */
export function report(name: string, tally: Tally): void {
  const { compared, refused, leftOpen } = tally;
  process.stderr.write(
    `${name}: ${compared} cases agree (${refused} refusals), seed ${seed}; ` +
      `${leftOpen} more left open by the documentation\n`,
  );
}
