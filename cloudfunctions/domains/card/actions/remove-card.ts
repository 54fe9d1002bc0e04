import type { WriteHandler } from '@server/kernel/handler';
import { clearCard } from '../clear';
import type { Knows } from '../knows';

type Others = Pick<Knows, 'forgetLooks' | 'goesAlong'>;

/** Who looked at it goes with it; what of that is missed ends by its days. */
export const removeCard =
  ({ forgetLooks, goesAlong }: Others): WriteHandler<'card.remove'> =>
  async ({ refuse }, { id }) =>
  async (transaction) => {
    if (!(await clearCard(transaction, id))) {
      return refuse('card/not-found');
    }
    await goesAlong(transaction, id);
    const { owner } = transaction;
    const { cards } = transaction.account;
    await transaction.changeAccount({ cards: cards.filter((each) => each !== id) });
    transaction.afterwards(() => forgetLooks(owner, id));
    return { removed: true };
  };
