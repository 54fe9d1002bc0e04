import * as z from 'zod/mini';
import { action, perDay, perMinute } from './action';
import { purposeIds, switchablePurposeIds } from './policy/purposes';
import { Instant } from './values';

/** Which text was on the screen when the person tapped the button. */
export const Agreement = z.strictObject({
  version: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** sha256 of that version's text, in hexadecimal. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  language: z.enum(['zh-CN', 'en']),
});
export type Agreement = z.output<typeof Agreement>;

/** For each purpose that rests on consent: given, or not. */
export const PurposeStates = z.record(z.enum(purposeIds), z.boolean());
export type PurposeStates = z.output<typeof PurposeStates>;

/** One line of the append-only consent ledger, as its person sees it. */
export const ConsentEventView = z.object({
  purpose: z.enum(purposeIds),
  state: z.enum(['given', 'withdrawn']),
  version: z.string(),
  at: Instant,
});

const Switch = z.strictObject({ purpose: z.enum(switchablePurposeIds), agreement: Agreement });

export const consent = {
  list: action({
    access: 'member',
    purposes: [],
    reads: 'own',
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({}),
    output: z.object({ purposes: PurposeStates, events: z.array(ConsentEventView) }),
    errors: [],
  }),
  give: action({
    access: 'member',
    purposes: [],
    writes: true,
    limit: perDay(100),
    input: Switch,
    output: z.object({ purposes: PurposeStates }),
    errors: ['consent/stale-version'],
  }),
  /** Stops the purpose at once and erases what was collected for it alone. */
  withdraw: action({
    access: 'member',
    purposes: [],
    reads: 'own',
    writes: true,
    whileLeaving: true,
    limit: perDay(100),
    input: z.strictObject({ purpose: z.enum(switchablePurposeIds) }),
    output: z.object({ purposes: PurposeStates }),
    errors: [],
  }),
};
