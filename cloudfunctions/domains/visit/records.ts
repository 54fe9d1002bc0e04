import type { AccountId, CardId, Instant } from '@contract/values';
import { collection, item, pairCollection, plumbing, whose } from '@server/store/collection';
import type { Granted } from '@server/store/granted';
import { spent } from '@server/store/spent';

/**
 * `owner` looked at a card of the `other`'s and agreed to be seen. One for a person and a card, so
 * that it is never a track: the last time takes the place of the one before.
 */
export type VisitRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly other: AccountId;
  /** What was looked at, and the card by which the visitor is seen. */
  readonly card: Granted<CardId>;
  readonly visitorCard: Granted<CardId>;
  readonly at: Instant;
  readonly place: string;
  readonly giving: number;
};

const seen = item('visit.seen');

export const Visits = pairCollection<VisitRecord>()({
  name: 'visits',
  expiresLike: 'visit.seen',
  fields: {
    _id: plumbing('Follows from the visitor and the card, so that there is one of each.'),
    owner: whose,
    other: whose,
    card: seen,
    visitorCard: seen,
    at: seen,
    place: plumbing('Where it stands in the list: its moment, then its id.'),
    giving: plumbing('Under which giving of the consent; earlier ones are over.'),
  },
  indexes: [
    {
      name: 'other_card_place',
      keys: [
        ['other', 1],
        ['card', 1],
        ['place', -1],
      ],
      unique: false,
    },
  ],
});

/** How often a card was opened on a day, by whomever. It belongs to the card's owner. */
export type DayRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly card: CardId;
  readonly day: string;
  readonly opens: number;
};

const opens = item('visit.opens');

export const CardDays = collection<DayRecord>()({
  name: 'cardDays',
  expiresLike: 'visit.opens',
  fields: {
    _id: plumbing('The card and the day: one line for each.'),
    owner: whose,
    card: opens,
    day: opens,
    opens,
  },
  indexes: [
    {
      name: 'owner_card_day',
      keys: [
        ['owner', 1],
        ['card', 1],
        ['day', 1],
      ],
      unique: false,
    },
  ],
});

/** Openings that were counted, so that none counts twice. */
export const CountedOpenings = spent('countedOpenings');
