import type { AccountId, ExchangeId, Instant, ShareToken } from '@contract/values';
import { collection, item, letterCollection, plumbing, whose } from '@server/store/collection';

/** One person's side of a conversation. The other has one too, and neither reads the other's. */
export type ThreadRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly thread: ExchangeId;
  /** The number of the latest message, whoever wrote it. */
  readonly count: number;
  readonly unread: number;
  /** Up to this number its person took everything away. */
  readonly cleared: number;
  readonly at: Instant;
  readonly place: string;
};

const state = item('message.state');

export const Threads = letterCollection<ThreadRecord>()({
  name: 'threads',
  expiresLike: 'message.state',
  fields: {
    _id: plumbing('Follows from the exchange and its person.'),
    owner: whose,
    thread: state,
    count: state,
    unread: state,
    cleared: plumbing('What its person took away does not come back before it is gone.'),
    at: state,
    place: plumbing('Where it stands in a list: its moment, then its id; empty while cleared.'),
  },
  indexes: [
    {
      name: 'owner_place',
      keys: [
        ['owner', 1],
        ['place', -1],
      ],
      unique: false,
    },
  ],
});

/** A message as one of the two holds it; sealed with the key of whoever holds it. */
export type MessageRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly thread: ExchangeId;
  readonly number: number;
  readonly sent: boolean;
  readonly at: Instant;
  /** One of the two is there. */
  readonly text?: string;
  readonly share?: ShareToken;
};

export const Messages = letterCollection<MessageRecord>()({
  name: 'messages',
  expiresLike: 'message.state',
  fields: {
    _id: plumbing('Follows from the exchange, the number and its person.'),
    owner: whose,
    thread: state,
    number: state,
    sent: state,
    at: state,
    text: item('message.text'),
    share: item('message.card'),
  },
  indexes: [
    {
      name: 'owner_thread_number',
      keys: [
        ['owner', 1],
        ['thread', 1],
        ['number', -1],
      ],
      unique: false,
    },
  ],
});

/** Somebody took a conversation away, and its messages are still to be removed. */
export type ClearingRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly thread: ExchangeId;
  readonly upTo: number;
};

const leftToDo = plumbing('Says what is left to remove; goes when it is done.');

export const Clearings = collection<ClearingRecord>()({
  name: 'clearings',
  fields: { _id: leftToDo, owner: whose, thread: leftToDo, upTo: leftToDo },
  indexes: [{ name: 'up_to', keys: [['upTo', 1]], unique: false }],
});
