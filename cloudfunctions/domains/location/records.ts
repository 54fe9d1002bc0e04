import type { AccountId, CardId, Instant } from '@contract/values';
import { exposedCollection, item, plumbing, whose } from '@server/store/collection';
import type { Granted } from '@server/store/granted';

/**
 * Somebody is open to people nearby. One for a person: a new one takes the place of the last, so
 * that there is never a track. The cell is kept as a keyed hash: the database knows no place.
 */
export type PresenceRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly cell: string;
  readonly until: Instant;
  readonly card: Granted<CardId>;
};

export const Presences = exposedCollection<PresenceRecord>()({
  name: 'presences',
  expiresLike: 'location.point',
  fields: {
    _id: plumbing('Follows from its person, so that each has one.'),
    owner: whose,
    cell: item('location.point'),
    until: item('location.open'),
    card: item('location.open'),
  },
  indexes: [
    {
      name: 'cell_until',
      keys: [
        ['cell', 1],
        ['until', 1],
      ],
      unique: false,
    },
  ],
});
