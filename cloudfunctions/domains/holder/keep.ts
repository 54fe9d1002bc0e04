import { limits } from '@contract/limits';
import { placeOf } from '@server/store/time';
import type { Holds } from '../exchange';
import { Entries } from './records';
import { entryIdOf } from './rules';

/** Keeping a card that is kept already changes nothing. Null where the holder is full. */
export const keep: Holds['keep'] = async (transaction, card) => {
  const { account, owner, now, store } = transaction;
  const giving = account.givings.holder;
  const id = entryIdOf(owner, card, giving);
  if ((await store.mine(Entries).peek(id)) !== null) {
    return id;
  }
  if (account.kept >= limits.cardsKept) {
    return null;
  }
  await store.mine(Entries).add({ _id: id, card, savedAt: now, giving, place: placeOf(now, id) });
  await transaction.changeAccount({ kept: account.kept + 1 });
  return id;
};
