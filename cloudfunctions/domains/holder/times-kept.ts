import type { Context } from '@server/kernel/handler';
import { Entries } from './records';

const noCard = 'c_none';

/** How often cards are kept, by anybody; a number about nobody. About none it asks all the same. */
export const timesKept = (
  { store }: Pick<Context<'bystander.prove'>, 'store'>,
  cards: readonly string[],
): Promise<number> =>
  store.everyones(Entries).count({ card: { in: cards.length === 0 ? [noCard] : cards } });
