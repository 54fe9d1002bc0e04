/** No schema is imported, so that the phone can read it at run time. */
import type { Audience } from './card-fields';

type MediaKindRule = {
  /** How many of it a card has. */
  readonly most: number;
  /** Of one, as it arrives. */
  readonly bytes: number;
  /** Whom it may be shown to. What no machine can check is never open to everyone with the link. */
  readonly audiences: readonly Audience[];
  /** Whoever says nothing else shows it to these. */
  readonly audience: Audience;
  /** Whether WeChat looks at it before anybody else does. */
  readonly checked: boolean;
};

const mega = 1024 * 1024;
const picture = {
  bytes: 2 * mega,
  audiences: ['link', 'returned', 'approved', 'nobody'],
  audience: 'link',
  checked: true,
} as const;
const unchecked = {
  audiences: ['returned', 'approved', 'nobody'],
  audience: 'returned',
  checked: false,
} as const;

/** What a card can carry beside its text. */
export const mediaKinds = {
  photo: { ...picture, most: 1 },
  album: { ...picture, most: 9 },
  video: { ...unchecked, most: 1, bytes: 15 * mega },
  file: { ...unchecked, most: 5, bytes: 10 * mega },
} as const satisfies Record<string, MediaKindRule>;

/** How long a picture may stay without WeChat's answer before it is asked about again. */
export const checkMinutes = 40;
/** After this a file that never arrived whole is swept away. */
export const arrivingHours = 24;

export type MediaKind = keyof typeof mediaKinds;
export const mediaKindNames = Object.keys(mediaKinds) as MediaKind[];

/** `pending` WeChat has not answered · `passed` others may see it · `refused` only its owner does. */
export const mediaStates = ['pending', 'passed', 'refused'] as const;
export type MediaState = (typeof mediaStates)[number];

/** What WeChat may find in a picture, in our words; `other` for what it adds. */
export const refusalReasons = [
  'advert',
  'politics',
  'porn',
  'abuse',
  'crime',
  'fraud',
  'vulgar',
  'copyright',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
