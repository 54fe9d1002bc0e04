import * as z from 'zod/mini';
import { action, perDay, perMinute } from './action';
import { ConsentReceipt, ConsentState } from './consent-receipt';
import { consentKinds, purposeIds, switchablePurposeIds } from './policy/purposes';
import { languages } from './policy/words';
import { Instant } from './values';

export const VersionId = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** sha256 in hexadecimal. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Language = z.enum(languages);
const Purpose = z.enum(purposeIds);

/** Each at most once. */
const Purposes = z.array(Purpose).check(
  z.minLength(1),
  z.maxLength(purposeIds.length),
  z.refine((all) => new Set(all).size === all.length),
);

/** The cloud's proof of what was on the screen; only the cloud can make one or read it. */
export const ShownToken = z.string().check(z.regex(/^[0-9a-z]{8}\.[\w-]{43}$/));

/** Which text was on the screen when the person tapped the button, with the proof of it. */
export const Agreement = z.strictObject({
  version: VersionId,
  /** sha256 of that version's text, in hexadecimal. */
  hash: Sha256,
  language: Language,
  shown: ShownToken,
});
export type Agreement = z.output<typeof Agreement>;

/** For each purpose that rests on consent: given, or not. */
export const PurposeStates = z.record(Purpose, z.boolean());
export type PurposeStates = z.output<typeof PurposeStates>;

const PurposeVersions = z.partialRecord(Purpose, z.string());

/** All that a person agrees to at this moment. */
export const ConsentsNow = z.object({
  purposes: PurposeStates,
  /** For each purpose that is given, the policy version it was given to. */
  agreed: PurposeVersions,
  /** Purposes given to an older version, where the one in force says something else about them. */
  changed: z.array(Purpose),
  /** Those of them that the person has not been asked about yet. */
  asked: z.array(Purpose),
});
export type ConsentsNow = z.output<typeof ConsentsNow>;

/** One line of the append-only consent ledger, as its person sees it. */
export const ConsentEventView = z.object({
  purpose: Purpose,
  state: ConsentState,
  version: z.string(),
  at: Instant,
});

const Words = z.object({ 'zh-CN': z.string(), en: z.string() });

export const consent = {
  list: action({
    access: 'member',
    purposes: [],
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({}),
    output: z.extend(ConsentsNow, { events: z.array(ConsentEventView) }),
    errors: [],
  }),
  /** Called when a screen that asks is shown. Nothing is kept of it. */
  show: action({
    access: 'guest',
    purposes: [],
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({
      kind: z.enum(consentKinds),
      purposes: Purposes,
      version: VersionId,
      hash: Sha256,
      language: Language,
    }),
    output: z.object({ token: ShownToken, expiresAt: Instant }),
    errors: ['consent/stale-version', 'consent/wrong-kind'],
  }),
  give: action({
    access: 'member',
    purposes: [],
    writes: true,
    limit: perDay(100),
    input: z.strictObject({ purposes: Purposes, agreement: Agreement }),
    output: ConsentsNow,
    errors: ['consent/stale-version', 'consent/not-shown', 'consent/shown-expired'],
  }),
  /** Keeps everything as it is, and remembers that the person was asked. */
  refuse: action({
    access: 'member',
    purposes: [],
    writes: true,
    whileLeaving: true,
    limit: perDay(100),
    input: z.strictObject({ purposes: Purposes, version: VersionId }),
    output: ConsentsNow,
    errors: ['consent/stale-version'],
  }),
  /** Stops the purpose at once and erases what was collected for it alone. */
  withdraw: action({
    access: 'member',
    purposes: [],
    writes: true,
    whileLeaving: true,
    limit: perDay(100),
    input: z.strictObject({ purpose: z.enum(switchablePurposeIds) }),
    output: ConsentsNow,
    errors: [],
  }),
  /** The newest `limits.receiptEvents` events, or those before the number given. */
  receipt: action({
    access: 'member',
    purposes: [],
    writes: false,
    sensitive: true,
    whileLeaving: true,
    limit: perMinute(20),
    input: z.strictObject({ before: z.optional(z.int().check(z.positive())) }),
    output: ConsentReceipt,
    errors: [],
  }),
  /** The key that receipts are checked with, for whoever has one. */
  receiptKey: action({
    access: 'guest',
    purposes: [],
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({}),
    output: z.object({ publicKey: z.string() }),
    errors: [],
  }),
  /** A published text in every language, for a phone that does not carry it. */
  readVersion: action({
    access: 'guest',
    purposes: [],
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({ version: VersionId }),
    output: z.object({
      version: VersionId,
      effectiveAt: VersionId,
      /** sha256, in hexadecimal; `policy/versions/hashed.ts` says of what. */
      hash: Sha256,
      /** In their order. */
      clauses: z.array(z.looseObject({ id: z.string(), title: Words, body: z.array(Words) })),
    }),
    errors: ['consent/unknown-version'],
  }),
};
