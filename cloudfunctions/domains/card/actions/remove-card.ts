import type { WriteHandler } from '@server/kernel/handler';
import { clearCard } from '../clear';

export const removeCard: WriteHandler<'card.remove'> =
  async ({ refuse }, { id }) =>
  async (transaction) => {
    if (!(await clearCard(transaction, id))) {
      return refuse('card/not-found');
    }
    const { cards } = transaction.account;
    await transaction.changeAccount({ cards: cards.filter((each) => each !== id) });
    return { removed: true };
  };
