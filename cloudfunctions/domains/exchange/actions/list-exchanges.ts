import { limits } from '@contract/limits';
import type { ExchangeView } from '@contract/exchange';
import type { Context, ReadHandler } from '@server/kernel/handler';
import { Cards, faceOf, isLive, seenBy, shownToOf } from '../../card';
import { Blocks, type ExchangeRecord, Exchanges } from '../records';
import { blockIdOf, cardOf, opposite, relationBetween, stateFor, wordOf } from '../rules';

/** Cards are opened by id, all at once; a page is one round after the list. */
export const listExchanges: ReadHandler<'exchange.list'> = async (context, { side, before }) => {
  const mine = side === 'sent' ? 'owner' : 'other';
  const found = await context.store.ours(Exchanges).list(mine, {
    where: before === undefined ? {} : { place: { lt: before } },
    order: { place: 'desc' },
    limit: limits.pageSize + 1,
  });
  const page = found.slice(0, limits.pageSize);
  const exchanges = await Promise.all(page.map((record) => view(context, record, mine)));
  const last = page.at(-1);
  const more = found.length > page.length && last !== undefined;
  return { exchanges, next: more ? last.place : null };
};

async function view(
  { store, owner }: Context<'exchange.list'>,
  record: ExchangeRecord,
  mine: 'owner' | 'other',
): Promise<ExchangeView> {
  const theirs = opposite(mine);
  const [card, block] = await Promise.all([
    store.shared(Cards).get(cardOf(record, theirs)),
    store.ours(Blocks).get(blockIdOf(record[theirs], owner)),
  ]);
  const isShown = isLive(card) && block === null;
  const relation = relationBetween(record, theirs);
  return {
    id: record._id,
    received: mine === 'other',
    state: stateFor(record, mine),
    unanswered: wordOf(record, mine) === 'none',
    at: record.at,
    card: isShown ? seenBy(faceOf(card), shownToOf(card), relation) : null,
  };
}
