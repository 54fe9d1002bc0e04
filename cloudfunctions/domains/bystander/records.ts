import type { CardFieldName } from '@contract/card-fields';
import type { AccountId, Instant } from '@contract/values';
import {
  bearerCollection,
  exposedCollection,
  item,
  nobodys,
  plumbing,
  whose,
} from '@server/store/collection';
import type { Granted } from '@server/store/granted';

/** What a contact stands on: a card its owner made, or an entry somebody typed or imported. */
export type MentionKind = 'card' | 'entry';

/** A contact stands on a record of the owner: found by whoever proves the contact, and only so. */
export type MentionRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly contact: string;
  readonly kind: MentionKind;
  readonly record: Granted<string>;
  readonly fields: readonly CardFieldName[];
  /** The owner of the record proved the contact too: it is theirs as much as anybody's. */
  readonly proved: boolean;
  /** Of an entry: under which giving of its keeper's consent it was kept. */
  readonly giving?: number;
};

export const Mentions = exposedCollection<MentionRecord>()({
  name: 'mentions',
  fields: {
    _id: plumbing('Follows from the record and the contact, so that it is found again.'),
    owner: whose,
    contact: item('card.mention'),
    kind: plumbing('Which kind of record it stands on.'),
    record: plumbing('The record it stands on, which its owner gives access to for this.'),
    fields: plumbing('In which fields of the record it stands.'),
    proved: plumbing('Whether the owner of the record proved that the contact is theirs too.'),
    giving: plumbing(
      'Under which giving of the consent its entry was kept; earlier ones are over.',
    ),
  },
  indexes: [
    {
      name: 'owner_giving',
      keys: [
        ['owner', 1],
        ['giving', 1],
      ],
      unique: false,
    },
    {
      name: 'contact_id',
      keys: [
        ['contact', 1],
        ['_id', 1],
      ],
      unique: false,
    },
  ],
});

/** A contact that wants to be on no card. It belongs to no account; the code is all there is. */
export type ObjectionRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly since: Instant;
};

export const Objections = bearerCollection<ObjectionRecord>()({
  name: 'objections',
  fields: {
    _id: item('bystander.objection'),
    owner: nobodys,
    since: plumbing('When it was said; it holds until it is taken back.'),
  },
});
