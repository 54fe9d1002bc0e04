import type { AccountId, CardId, ExchangeId, Instant } from '@contract/values';
import { item, pairCollection, plumbing, whose } from '@server/store/collection';
import type { Granted } from '@server/store/granted';

/** What one of the two says; `none` until they say anything. */
export type Word = 'none' | 'open' | 'approved' | 'declined';

/**
 * Two people exchanged cards: `owner` returned `ownerCard` to the `other`, whose card they had
 * opened. One record for both, so that an exchange can't be one-sided.
 */
export type ExchangeRecord = {
  readonly _id: ExchangeId;
  readonly owner: AccountId;
  readonly other: AccountId;
  readonly ownerCard: Granted<CardId>;
  readonly otherCard: Granted<CardId>;
  readonly ownerSays: Word;
  readonly otherSays: Word;
  readonly at: Instant;
  readonly place: string;
};

const state = item('exchange.state');
const byPlace = (side: 'owner' | 'other') =>
  ({
    name: `${side}_place`,
    keys: [
      [side, 1],
      ['place', -1],
    ],
    unique: false,
  }) as const;

export const Exchanges = pairCollection<ExchangeRecord>()({
  name: 'exchanges',
  fields: {
    _id: plumbing('Follows from the two people, so that there is one exchange for both.'),
    owner: whose,
    other: whose,
    ownerCard: state,
    otherCard: state,
    ownerSays: state,
    otherSays: state,
    at: state,
    place: plumbing('Where it stands in a list: its moment, then its id.'),
  },
  indexes: [
    byPlace('owner'),
    byPlace('other'),
    {
      name: 'other_otherCard_at',
      keys: [
        ['other', 1],
        ['otherCard', 1],
        ['at', 1],
      ],
      unique: false,
    },
    {
      name: 'other_unanswered',
      keys: [
        ['other', 1],
        ['otherSays', 1],
        ['place', -1],
      ],
      unique: false,
    },
  ],
});

/** `owner` wants nothing to do with `other`, who is not told. */
export type BlockRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly other: AccountId;
  readonly since: Instant;
};

export const Blocks = pairCollection<BlockRecord>()({
  name: 'blocks',
  fields: {
    _id: plumbing('Follows from who blocks whom.'),
    owner: whose,
    other: whose,
    since: item('exchange.block'),
  },
});
