import type { WriteHandler } from '@server/kernel/handler';
import { clearCard } from '../clear';
import type { Knows } from '../knows';

export const removeCard =
  ({ goesAlong }: Pick<Knows, 'goesAlong'>): WriteHandler<'card.remove'> =>
  async ({ refuse }, { id }) =>
  async (transaction) => {
    if (!(await clearCard(transaction, id))) {
      return refuse('card/not-found');
    }
    for (const takeAlong of goesAlong) {
      await takeAlong(transaction, id);
    }
    const { cards } = transaction.account;
    await transaction.changeAccount({ cards: cards.filter((each) => each !== id) });
    return { removed: true };
  };
