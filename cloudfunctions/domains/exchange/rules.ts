import type { Relation } from '@contract/card';
import type { ExchangeView } from '@contract/exchange';
import type { AccountId, ExchangeId } from '@contract/values';
import { keyedId } from '@server/store/keyed-hash';
import type { ExchangeRecord, Word } from './records';

/** The one exchange two people can have, whoever begins it. */
export const exchangeIdOf = (one: AccountId, another: AccountId): ExchangeId =>
  keyedId('x', 'exchange', [one, another].sort().join('/')) as ExchangeId;

export const blockIdOf = (blocker: AccountId, blocked: AccountId): string =>
  keyedId('b', 'block', `${blocker}/${blocked}`);

type Side = 'owner' | 'other';
export const sideOf = ({ owner }: Pick<ExchangeRecord, 'owner'>, me: AccountId): Side =>
  owner === me ? 'owner' : 'other';
export const opposite = (side: Side): Side => (side === 'owner' ? 'other' : 'owner');

export const wordOf = (record: Words, side: Side): Word =>
  side === 'owner' ? record.ownerSays : record.otherSays;
export const cardOf = (record: ExchangeRecord, side: Side): ExchangeRecord['ownerCard'] =>
  side === 'owner' ? record.ownerCard : record.otherCard;

/** The change by which one side says a word. */
export const saying = (side: Side, word: Word) =>
  side === 'owner' ? { ownerSays: word } : { otherSays: word };

type Words = Pick<ExchangeRecord, 'ownerSays' | 'otherSays'>;

/** What the viewer, who is the opposite side, is to the one of `side`. */
export function relationBetween(record: Words, side: Side): Relation {
  if (record.ownerSays === 'declined' || record.otherSays === 'declined') {
    return 'stranger';
  }
  return wordOf(record, side) === 'approved' ? 'approved' : 'returned';
}

/** Where it stands for one side. Silence is neither approval nor refusal. */
export function stateFor(record: Words, side: Side): ExchangeView['state'] {
  if (record.ownerSays === 'declined' || record.otherSays === 'declined') {
    return 'declined';
  }
  return wordOf(record, side) === 'approved' ? 'approved' : 'open';
}
