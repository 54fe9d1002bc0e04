import * as z from 'zod/mini';
import { action, perMinute } from './action';
import { recipientIds } from './policy/recipients';
import { Instant } from './values';

/** What the program refuses by itself. */
export const DecisionRule = z.enum(['too-often', 'unsafe-content']);
export type DecisionRule = z.output<typeof DecisionRule>;

export const security = {
  /** The latest decisions about the caller, newest first, each with its rule and what went in. */
  decisions: action({
    access: 'member',
    purposes: [],
    reads: 'own',
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({}),
    output: z.object({
      decisions: z.array(
        z.object({
          at: Instant,
          /** The action that was refused. */
          action: z.string(),
          rule: DecisionRule,
          outcome: z.literal('refused'),
          /** With `too-often`: how many are allowed in how many seconds. */
          allowed: z.nullable(z.int()),
          windowSeconds: z.nullable(z.int()),
        }),
      ),
    }),
    errors: [],
  }),
  /** What of the caller's went to whom outside, newest first: names of items, never values. */
  disclosures: action({
    access: 'member',
    purposes: [],
    reads: 'own',
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({}),
    output: z.object({
      disclosures: z.array(
        z.object({
          at: Instant,
          partner: z.enum(recipientIds),
          /** Ids of inventory rows. */
          items: z.array(z.string()),
        }),
      ),
    }),
    errors: [],
  }),
};
