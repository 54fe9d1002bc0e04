import type { Audience } from '@contract/card-fields';
import type { MediaKind, RefusalReason } from '@contract/media-kinds';
import type { AccountId, CardId, Instant, MediumId } from '@contract/values';
import { collection, item, plumbing, randomKey, whose } from '@server/store/collection';
import type { Granted } from '@server/store/granted';

/**
 * One picture, video or file. `arriving` its parts are on their way · `pending`, `passed`,
 * `refused` as WeChat says · `gone` nobody refers to it and its file is to be removed.
 */
export type MediumRecord = {
  readonly _id: MediumId;
  readonly owner: AccountId;
  readonly card: CardId;
  readonly kind: MediaKind;
  readonly bytes: number;
  readonly at: Instant;
  readonly name?: string;
  readonly type?: string;
  /** The parts that arrived, each with its id in the cloud. */
  readonly arrived?: Readonly<Record<string, string>>;
  /** The file's id in the cloud. It never leaves. */
  readonly file?: string;
  readonly state: 'arriving' | 'pending' | 'passed' | 'refused' | 'gone';
  readonly reason?: RefusalReason;
  /** Since when it is in its state. */
  readonly since: Instant;
};

const details = item('card.mediaDetails');
const check = item('media.check');

export const Media = collection<MediumRecord>()({
  name: 'media',
  fields: {
    _id: randomKey,
    owner: whose,
    card: details,
    kind: details,
    bytes: details,
    at: details,
    name: item('card.media'),
    type: details,
    arrived: item('card.media'),
    file: item('card.media'),
    state: check,
    reason: check,
    since: check,
  },
  indexes: [
    {
      name: 'state_since',
      keys: [
        ['state', 1],
        ['since', 1],
      ],
      unique: false,
    },
  ],
});

/** What is on one card, in order. It bears the card's id, so a viewer's link leads to it. */
export type AlbumRecord = {
  readonly _id: CardId;
  readonly owner: AccountId;
  readonly media: readonly Granted<MediumId>[];
  readonly audiences: Readonly<Partial<Record<MediaKind, Audience>>>;
};

export const Albums = collection<AlbumRecord>()({
  name: 'albums',
  fields: {
    _id: plumbing('The card it belongs to: each card has one.'),
    owner: whose,
    media: details,
    audiences: details,
  },
});

/** A check that WeChat has not answered, by the id its answer will bear. */
export type CheckRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly medium: MediumId;
};

export const Checks = collection<CheckRecord>()({
  name: 'checks',
  fields: {
    _id: plumbing("WeChat's number of the check."),
    owner: whose,
    medium: item('media.check'),
  },
});
