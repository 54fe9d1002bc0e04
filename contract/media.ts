import * as z from 'zod/mini';
import { action, perDay, perHour, perMinute } from './action';
import { audiences } from './card-fields';
import { limits } from './limits';
import { SafeLink } from './link';
import { mediaKindNames, mediaStates, refusalReasons } from './media-kinds';
import { CardId, MediumId, ShareToken, line } from './values';

/** What was taken out of a photo or a video beside its picture: kinds alone, never a value. */
export const RemovedKind = z.enum([
  'camera',
  'time',
  'location',
  'maker-note',
  'thumbnail',
  'text',
  'colour-profile',
  'extra-picture',
  'timed-metadata',
  'other',
]);
export type RemovedKind = z.output<typeof RemovedKind>;

const Kind = z.enum(mediaKindNames);
const Common = {
  id: MediumId,
  kind: Kind,
  /** What it is by its content: `jpg`, `mp4`, `pdf`, `docx`, `xlsx` or `pptx`. */
  type: z.string(),
  bytes: z.int(),
  /** Of a file alone. */
  name: z.nullable(z.string()),
  /** Works for ten minutes; null where the file is gone. */
  url: z.nullable(z.string()),
};

/** Something on a card as others see it. */
export const MediumSeen = z.object(Common);
export type MediumSeen = z.output<typeof MediumSeen>;

/** The same as its owner sees it. */
export const MediumOwned = z.object({
  ...Common,
  state: z.enum(mediaStates),
  /** With `refused`: what WeChat found. */
  reason: z.nullable(z.enum(refusalReasons)),
});
export type MediumOwned = z.output<typeof MediumOwned>;

const Audiences = z.record(Kind, z.enum(audiences));
const One = z.strictObject({ id: MediumId });
const MEDIA_MOST = 16;
const onOwnCard = { access: 'owner', purposes: ['card'], reads: 'own' } as const;

/** Pictures, a video and files on a card. They come in parts, so that nothing is stored unseen. */
export const media = {
  /** What the owner put on a card, and whom each kind is shown to. */
  mine: action({
    ...onOwnCard,
    writes: false,
    limit: perMinute(60),
    input: z.strictObject({ card: CardId }),
    output: z.object({
      media: z.array(MediumOwned).check(z.maxLength(MEDIA_MOST)),
      audiences: Audiences,
    }),
    errors: ['card/not-found'],
  }),
  /** Announces something; its parts follow. */
  begin: action({
    ...onOwnCard,
    writes: true,
    limit: perDay(100),
    input: z.strictObject({
      card: CardId,
      kind: Kind,
      bytes: z.int().check(z.positive()),
      /** Of a file, where it has one. */
      name: z.optional(line(limits.fileNameLength)),
    }),
    output: z.object({ id: MediumId, parts: z.int() }),
    errors: ['card/not-found', 'media/too-many', 'media/too-large', 'content/unsafe'],
  }),
  /** The same part twice is one part. */
  part: action({
    ...onOwnCard,
    writes: true,
    limit: perHour(400),
    input: z.strictObject({
      id: MediumId,
      index: z.int().check(z.nonnegative(), z.maximum(100)),
      base64: z
        .string()
        .check(z.maxLength(limits.mediaPartLength), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
    }),
    output: z.object({ got: z.literal(true) }),
    errors: ['media/not-found'],
  }),
  /** Puts the parts together, looks at what it is, and hands a picture to WeChat to check. */
  finish: action({
    ...onOwnCard,
    writes: true,
    limit: perHour(100),
    input: One,
    output: z.object({ medium: MediumOwned, removed: z.array(RemovedKind) }),
    errors: ['media/not-found', 'media/too-many', 'media/unreadable'],
  }),
  remove: action({
    ...onOwnCard,
    writes: true,
    limit: perHour(200),
    input: One,
    output: z.object({ removed: z.literal(true) }),
    errors: ['media/not-found'],
  }),
  /** Whom one kind is shown to. */
  show: action({
    ...onOwnCard,
    writes: true,
    limit: perHour(100),
    input: z.strictObject({ card: CardId, kind: Kind, audience: z.enum(audiences) }),
    output: z.object({ audiences: Audiences }),
    errors: ['card/not-found', 'media/unchecked-to-all'],
  }),
  /** What somebody with the link may see. Links are made for these alone; ids are not links. */
  open: action({
    access: 'guest',
    purposes: [],
    reads: ['card', 'publish', 'security'],
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({ share: ShareToken }),
    output: z.object({
      media: z.array(MediumSeen).check(z.maxLength(MEDIA_MOST)),
      /** Where the website on the card truly leads; null where there is none to be seen. */
      website: z.nullable(z.extend(SafeLink, { url: z.string() })),
      /** Kinds that returning a card would open. */
      opensOnReturn: z.array(Kind),
    }),
    errors: ['card/gone'],
  }),
};
