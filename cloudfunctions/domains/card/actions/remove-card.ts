import type { CardId } from '@contract/values';
import type { Transaction, WriteHandler } from '@server/kernel/handler';
import { clearCard } from '../clear';

/** Others keep things on a card that go with it; they know cards, not the other way. */
export type GoesAlong = (transaction: Transaction, card: CardId) => Promise<void>;

export const removeCard =
  (goesAlong: readonly GoesAlong[]): WriteHandler<'card.remove'> =>
  async ({ refuse }, { id }) =>
  async (transaction) => {
    if (!(await clearCard(transaction, id))) {
      return refuse('card/not-found');
    }
    for (const each of goesAlong) {
      await each(transaction, id);
    }
    const { cards } = transaction.account;
    await transaction.changeAccount({ cards: cards.filter((each) => each !== id) });
    return { removed: true };
  };
