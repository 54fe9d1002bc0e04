import * as z from 'zod/mini';

/** A version as the phone needs to know it: which text, and from when (a day in China). */
const Version = z.object({ id: z.string(), hash: z.string(), effectiveAt: z.string() });

/** Which text is in force by the cloud's clock, and which is coming. */
export const PolicyState = z.object({
  inForce: Version,
  /** The next version, how far off it is, and the clauses it changes; null while there is none. */
  notice: z.nullable(z.extend(Version, { daysLeft: z.int(), changed: z.array(z.string()) })),
});
export type PolicyState = z.output<typeof PolicyState>;
