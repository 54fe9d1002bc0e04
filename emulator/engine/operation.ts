import * as z from 'zod/mini';
import type { Collections } from './collections';
import type { CallMeter } from './meter';
import type { Storage } from './storage';

/** The parts of a database request the engine reads; the SDK sends more beside them. */
export const DatabaseRequest = z.object({
  action: z.string(),
  collectionName: z.optional(z.string()),
  transactionId: z.optional(z.string()),
  query: z.optional(z.string()),
  queryType: z.optional(z.string()),
  multi: z.optional(z.boolean()),
  merge: z.optional(z.boolean()),
  upsert: z.optional(z.boolean()),
  order: z.optional(z.string()),
  projection: z.optional(z.string()),
  limit: z.optional(z.number()),
  offset: z.optional(z.number()),
  data: z.optional(z.union([z.string(), z.array(z.string())])),
  stages: z.optional(z.array(z.object({ stageKey: z.string(), stageValue: z.string() }))),
});
export type DatabaseRequest = z.output<typeof DatabaseRequest>;

/** What an operation works with; `now` is the cloud's clock, for server dates. */
export type OperationContext = {
  readonly storage: Storage;
  readonly collections: Collections;
  readonly meter: CallMeter;
  readonly now: Date;
};

export type Operation = (
  context: OperationContext,
  request: DatabaseRequest,
) => { data: Record<string, unknown> };
