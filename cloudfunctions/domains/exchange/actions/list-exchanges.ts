import { limits } from '@contract/limits';
import type { ExchangeView } from '@contract/exchange';
import type { Context, ReadHandler } from '@server/kernel/handler';
import { Cards, faceOf, isLive, seenBy, shownToOf } from '../../card';
import type { Holds } from '../holds';
import { Blocks, type ExchangeRecord, Exchanges } from '../records';
import { blockIdOf, cardOf, opposite, relationBetween, stateFor, wordOf } from '../rules';

type Side = 'owner' | 'other';

/** Cards are opened by id, all at once; a page is one round after the list. */
export const listExchanges =
  (holds: Holds): ReadHandler<'exchange.list'> =>
  async (context, { side, before }) => {
    const mine = side === 'sent' ? 'owner' : 'other';
    const found = await context.store.ours(Exchanges).list(mine, {
      where: {
        ...(side === 'new' ? { otherSays: 'none' } : {}),
        ...(before === undefined ? {} : { place: { lt: before } }),
      },
      order: { place: 'desc' },
      limit: limits.pageSize + 1,
    });
    const page = found.slice(0, limits.pageSize);
    const last = page.at(-1);
    const more = found.length > page.length && last !== undefined;
    return { exchanges: await viewsOf(context, page, mine, holds), next: more ? last.place : null };
  };

async function viewsOf(
  context: Context<'exchange.list'>,
  page: readonly ExchangeRecord[],
  mine: Side,
  { entriesOf }: Holds,
): Promise<ExchangeView[]> {
  const { store, owner } = context;
  const theirs = opposite(mine);
  const [cards, blocks, entryOf] = await Promise.all([
    Promise.all(page.map((record) => store.shared(Cards).get(cardOf(record, theirs)))),
    store
      .ours(Blocks)
      .many(
        page.flatMap((record) => [
          blockIdOf(record[theirs], owner),
          blockIdOf(owner, record[theirs]),
        ]),
      ),
    entriesOf(
      context,
      page.map((record) => cardOf(record, theirs)),
    ),
  ]);
  const blocked = new Set(blocks.map(({ _id }) => _id));
  return page.map((record, index) => {
    const isClosed = blocked.has(blockIdOf(record[theirs], owner));
    const card = cards[index] ?? null;
    const isShown = isLive(card) && !isClosed;
    const relation = relationBetween(record, theirs);
    return {
      ...standing(record, mine),
      blocked: blocked.has(blockIdOf(owner, record[theirs])),
      entry: entryOf(cardOf(record, theirs)),
      card: isShown ? seenBy(faceOf(card), shownToOf(card), relation) : null,
    };
  });
}

const standing = (record: ExchangeRecord, mine: Side) => ({
  id: record._id,
  received: mine === 'other',
  state: stateFor(record, mine),
  unanswered: wordOf(record, mine) === 'none',
  at: record.at,
});
