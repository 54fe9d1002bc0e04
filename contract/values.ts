import * as z from 'zod/mini';
import { limits } from './limits';

/** `<letter>_` and twenty random characters of 0-9a-z: 103 bits, no meaning, no order. */
const id = <const B extends string>(letter: string, _brand: B) =>
  z
    .string()
    .check(z.regex(new RegExp(`^${letter}_[0-9a-z]{20}$`)))
    .brand<B>();

export const AccountId = id('a', 'AccountId');
export const CardId = id('c', 'CardId');
export const EntryId = id('h', 'EntryId');
export const ExchangeId = id('x', 'ExchangeId');
export const MergeId = id('u', 'MergeId');
/** A picture, a video or a file on a card. */
export const MediumId = id('f', 'MediumId');
export const ReportId = id('n', 'ReportId');
export const OrganisationId = id('g', 'OrganisationId');
/** That one card belongs to an organisation; follows from the card. */
export const MembershipId = id('w', 'MembershipId');
/** Lets whoever has it join an organisation, for as long as it holds. */
export const InvitationCode = id('i', 'InvitationCode');
/** Opens one card for whoever has it. Short enough for the `scene` of a mini-program code (32). */
export const ShareToken = id('t', 'ShareToken');
export const TraceId = id('r', 'TraceId');
/**
 * Drawn at random by the phone for one opening of a card, so that a retry of it is not counted
 * twice; says nothing about who opened it.
 */
export const Opening = z
  .string()
  .check(z.regex(/^[0-9a-z]{16,40}$/))
  .brand<'Opening'>();
/** Chosen by the phone, once for each thing a person does; repeated on every retry of it. */
export const IdempotencyKey = z
  .string()
  .check(z.regex(/^[0-9a-z]{16,40}$/))
  .brand<'IdempotencyKey'>();

/** When a card was opened, a random number, and the cloud's code over both for one caller. */
export const VisitProof = z.string().check(z.regex(/^\d{13}\.[0-9a-z]{20}\.[0-9a-f]{64}$/));

/** Drawn at random by the phone for one installation; says nothing about the phone. */
export const InstallId = z.string().check(z.regex(/^[0-9a-z]{20}$/));

export type AccountId = z.output<typeof AccountId>;
export type CardId = z.output<typeof CardId>;
export type EntryId = z.output<typeof EntryId>;
export type ExchangeId = z.output<typeof ExchangeId>;
export type MergeId = z.output<typeof MergeId>;
export type MediumId = z.output<typeof MediumId>;
export type ReportId = z.output<typeof ReportId>;
export type OrganisationId = z.output<typeof OrganisationId>;
export type MembershipId = z.output<typeof MembershipId>;
export type InvitationCode = z.output<typeof InvitationCode>;
export type ShareToken = z.output<typeof ShareToken>;
export type TraceId = z.output<typeof TraceId>;
export type Opening = z.output<typeof Opening>;
export type IdempotencyKey = z.output<typeof IdempotencyKey>;

/** A moment in UTC with milliseconds: `2026-11-23T08:00:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.output<typeof Instant>;

/** Control characters, lone surrogates, and the marks that make text run backwards. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const UNPRINTABLE_BUT_LINES =
  /[\p{Cs}\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** One line a person typed: trimmed, composed (NFC), printable, 1 to `max` characters. */
export const line = (max: number) =>
  z.string().check(
    z.maxLength(max * 2),
    z.overwrite((text) => text.normalize('NFC').trim()),
    z.minLength(1),
    z.maxLength(max),
    z.refine((text) => !UNPRINTABLE.test(text)),
  );

/** Several lines a person typed; line ends become `\n`. */
export const lines = (max: number) =>
  z.string().check(
    z.maxLength(max * 2),
    z.overwrite((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()),
    z.minLength(1),
    z.maxLength(max),
    z.refine((text) => !UNPRINTABLE_BUT_LINES.test(text)),
  );

/**
 * A mobile number: mainland (11 digits from 13 to 19) or any other with its country code
 * (E.164, `+` and 7 to 15 digits). Spaces and hyphens are taken out, a leading +86 too.
 */
export const Mobile = z.string().check(
  z.maxLength(limits.mobileLength),
  z.overwrite((text) => text.replace(/[\s-]/g, '').replace(/^(\+86|0086)(?=1[3-9]\d{9}$)/, '')),
  z.regex(/^(1[3-9]\d{9}|\+(?!86)[1-9]\d{6,14})$/),
);

/**
 * A fixed line: an area code, the number and perhaps an extension (`020-83135678-801`), or any
 * number with its country code. Spaces and brackets are taken out.
 */
export const Landline = z.string().check(
  z.maxLength(limits.landlineLength),
  z.overwrite((text) => text.replace(/[\s（）()]/g, '').replace(/[转轉]|ext\.?/i, '-')),
  z.regex(/^((0\d{2,3}-?)?[2-9]\d{6,7}|[48]00-?\d{3}-?\d{4}|\+[1-9][\d-]{6,18})(-\d{1,6})?$/),
);

export const Email = z.string().check(
  z.maxLength(limits.emailLength),
  z.overwrite((text) => text.trim()),
  z.regex(
    /^[^\s@"(),:;<>[\]\\]{1,64}@([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u,
  ),
);

/** WeChat's own rule for ids people choose: a letter, then 5 to 19 letters, digits, `_` or `-`. */
export const WechatId = z.string().check(
  z.maxLength(limits.wechatIdLength),
  z.overwrite((text) => text.trim()),
  z.regex(/^[a-zA-Z][-_a-zA-Z0-9]{5,19}$/),
);

/** A host with an optional http(s) scheme, port and path; any other scheme is refused. */
export const Website = z.string().check(
  z.maxLength(limits.websiteLength),
  z.overwrite((text) => text.trim()),
  z.regex(
    /^(https?:\/\/)?([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}(:\d{1,5})?([/?#]\S*)?$/iu,
  ),
);

/** A way to reach somebody that they can prove by a code. Codes go to the mainland alone. */
export const Contact = z.union([
  z.strictObject({ mobile: Mobile.check(z.regex(/^1[3-9]\d{9}$/)) }),
  z.strictObject({ email: Email }),
]);
export type Contact = z.output<typeof Contact>;

export const Nickname = line(limits.nicknameLength);
