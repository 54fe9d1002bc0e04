import * as z from 'zod/mini';

const mostSkipped = 1_000_000;
const mostStrikes = 1_000;
const longestDelayMs = 5_000;

/** Lets the first `skip` occasions pass, strikes at the next `count`, and is over. */
const strike = {
  skip: z._default(z.int().check(z.gte(0), z.lte(mostSkipped)), 0),
  count: z._default(z.int().check(z.gte(1), z.lte(mostStrikes)), 1),
};
const delay = {
  ...strike,
  /** At least so long, and up to `jitterMs` more. */
  ms: z.int().check(z.gte(0), z.lte(longestDelayMs)),
  jitterMs: z._default(z.int().check(z.gte(0), z.lte(longestDelayMs)), 0),
};

/** The faults there are. What is not set does not happen. A write is a database write or commit. */
export const FaultSettings = z.strictObject({
  /** `before`: an error, and nothing was done. `after`: done, but the connection breaks. */
  failWrites: z.optional(
    z.strictObject({ ...strike, when: z._default(z.enum(['before', 'after']), 'before') }),
  ),
  /** The write arrives twice; the second answer is heard. */
  repeatWrites: z.optional(z.strictObject(strike)),
  /** The transaction is over, as if another had been quicker. */
  conflicts: z.optional(z.strictObject(strike)),
  delayDatabase: z.optional(z.strictObject(delay)),
  /** A phone's call arrives twice at once; the later answer is heard. */
  repeatCalls: z.optional(z.strictObject(strike)),
  /** The function runs to its end, but the phone never hears of it. */
  loseAnswers: z.optional(z.strictObject(strike)),
  delayCalls: z.optional(z.strictObject(delay)),
});
export type FaultSettings = z.input<typeof FaultSettings>;
export type FaultName = keyof FaultSettings;
export type Fault<N extends FaultName> = NonNullable<z.output<typeof FaultSettings>[N]>;
