import * as z from 'zod/mini';
import { action, perDay, perMinute } from './action';
import { Instant } from './values';

const Words = z.object({ 'zh-CN': z.string(), en: z.string() });

/** One inventory item with what is held of it for this person. */
const HeldItem = z.object({ item: z.string(), count: z.int() });

const ExportCursor = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^[\w.:-]+$/));

/** One thing held: the inventory items it carries, each with its value in clear. */
export const ExportedRecord = z.object({
  domain: z.string(),
  collection: z.string(),
  values: z.record(z.string(), z.unknown()),
});

export const rights = {
  /** Everything held about the caller, in parts; `next` is null on the last one. */
  export: action({
    access: 'member',
    purposes: [],
    reads: 'own',
    writes: false,
    sensitive: true,
    whileLeaving: true,
    limit: perMinute(120),
    input: z.strictObject({ after: z.optional(ExportCursor) }),
    output: z.object({
      schema: z.literal('lechat-card/export/1'),
      at: Instant,
      records: z.array(ExportedRecord),
      next: z.nullable(ExportCursor),
    }),
    errors: [],
  }),
  /**
   * The collection list with its counts. `written` is how often an item was written in the range,
   * and `last` when, by the activity log, which reaches back 184 days; `held` is how many records
   * hold it now, and `erasedBy` when the last of them goes, null until an event ends it.
   */
  collected: action({
    access: 'member',
    purposes: [],
    reads: 'own',
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({ from: Instant, to: Instant }),
    output: z.object({
      items: z.array(
        z.object({
          item: z.string(),
          held: z.int(),
          written: z.int(),
          last: z.nullable(Instant),
          erasedBy: z.nullable(Instant),
        }),
      ),
    }),
    errors: [],
  }),
  /** What deregistration would erase, what the law keeps, and when; nothing is changed. */
  previewLeaving: action({
    access: 'member',
    purposes: [],
    reads: 'own',
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({}),
    output: z.object({
      erased: z.array(HeldItem),
      kept: z.array(z.object({ item: z.string(), count: z.int(), article: Words, until: Instant })),
      erasedAt: Instant,
    }),
    errors: [],
  }),
  /** Starts the cooling-off days. Cards stop opening for others at once. */
  leave: action({
    access: 'member',
    purposes: [],
    reads: 'own',
    writes: true,
    limit: perDay(10),
    input: z.strictObject({}),
    output: z.object({ leavesAt: Instant }),
    errors: [],
  }),
  /** Takes the request back; everything is as it was. */
  stay: action({
    access: 'member',
    purposes: [],
    reads: 'own',
    writes: true,
    whileLeaving: true,
    limit: perDay(10),
    input: z.strictObject({}),
    output: z.object({ state: z.literal('live') }),
    errors: [],
  }),
};
