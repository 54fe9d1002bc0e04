import { limits } from '@contract/limits';
import type { WriteHandler } from '@server/kernel/handler';
import { newCardId, newShareToken } from '@server/kernel/new-id';
import { mentionsOf } from '../contacts';
import { Cards } from '../records';
import { type LiveCard, fieldsOf, viewOf } from '../rules';
import { addShare } from '../share';
import { unsafeFieldsOf } from '../unsafe-fields';

export const createCard: WriteHandler<'card.create'> = async ({ outside, refuse }, draft) => {
  const unsafe = await unsafeFieldsOf(draft, (text) => outside.isTextSafe(text));
  if (unsafe !== null) {
    refuse('content/unsafe', unsafe);
  }
  return async (transaction) => {
    const { account, now, store } = transaction;
    if (account.cards.length >= limits.cardsPerPerson) {
      return refuse('card/too-many');
    }
    const share = newShareToken();
    const made = await store.mine(Cards).add({
      ...definedOf(fieldsOf(draft)),
      _id: newCardId(),
      state: 'live',
      version: 1,
      updatedAt: now,
      share,
    });
    const found = await mentionsOf(transaction, made, draft);
    const card = await store.mine(Cards).change(made._id, found);
    await addShare(transaction, made, share);
    await transaction.changeAccount({ cards: [...account.cards, made._id] });
    return viewOf(card as LiveCard);
  };
};

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

const definedOf = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
