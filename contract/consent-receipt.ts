import * as z from 'zod/mini';
import { consentKinds } from './policy/purposes';
import { languages } from './policy/words';
import { Instant } from './values';

export const ConsentState = z.enum(['given', 'refused', 'withdrawn', 'superseded']);
export type ConsentState = z.output<typeof ConsentState>;

/** One line of the ledger in full. `hash` is of everything else in it, `prevHash` of the one before. */
export const ConsentEventRecord = z.object({
  /** Counts the person's events from 1. */
  number: z.int(),
  /** The account number. */
  subject: z.string(),
  purposeId: z.string(),
  kind: z.enum(consentKinds),
  state: ConsentState,
  policyVersion: z.string(),
  textHash: z.string(),
  /** The clauses the purpose rests on. */
  clauseHashes: z.array(z.object({ clause: z.string(), hash: z.string() })),
  language: z.optional(z.enum(languages)),
  shownToken: z.optional(z.string()),
  at: Instant,
  prevHash: z.string(),
  hash: z.string(),
});
export type ConsentEventRecord = z.output<typeof ConsentEventRecord>;

/** The ledger as a document that proves itself. The signature is of all the rest. */
export const ConsentReceipt = z.object({
  schema: z.literal('lechat-card/consent-receipt/1'),
  /** Who answers for the processing, by name. */
  controller: z.string(),
  subject: z.string(),
  at: Instant,
  /** The last event there is, as the account knows it. */
  head: z.object({ number: z.int(), hash: z.string() }),
  events: z.array(ConsentEventRecord),
  /** Numbers of events whose retention is over: they are gone, and the chain has gaps there. */
  expired: z.array(z.int()),
  /** Ed25519, 32 bytes as base64url. */
  publicKey: z.string(),
  signature: z.string(),
});
export type ConsentReceipt = z.output<typeof ConsentReceipt>;
