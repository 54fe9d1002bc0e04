import type { ExchangeId } from '@contract/values';
import type { Asking, Transaction } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import type { Reader } from '@server/store/reader';
import { Cards, isLive, isOpenTo } from '../card';
import { Blocks, type ExchangeRecord, Exchanges } from './records';
import { blockIdOf, cardOf, opposite, relationBetween, sideOf } from './rules';

/** The other of an exchange, as far as the asker may know. */
export type Opposite = {
  /** `closed` says no more than that: one who is blocked is not told. */
  readonly state: 'open' | 'closed';
  readonly blocked: boolean;
  readonly name: string | null;
  readonly organisation: string | null;
};

type Asker = Pick<Asking<AccountRecord>, 'owner'> & { readonly store: Reader };

/** Those of many exchanges, in two rounds; null where the asker has no such exchange. */
export async function oppositesIn(
  { owner, store }: Asker,
  ids: readonly ExchangeId[],
): Promise<(id: ExchangeId) => Opposite | null> {
  const exchanges = await store.ours(Exchanges).many(ids);
  const sides = exchanges.map((record) => {
    const theirs = opposite(sideOf(record, owner));
    return { record, theirs, card: cardOf(record, theirs), them: record[theirs] };
  });
  const [cards, theirs, mine] = await Promise.all([
    store.shared(Cards).many([...new Set(sides.map(({ card }) => card))], shownFields),
    store.ours(Blocks).many(sides.map(({ them }) => blockIdOf(them, owner))),
    store.ours(Blocks).many(sides.map(({ them }) => blockIdOf(owner, them))),
  ]);
  const isThere = (list: readonly { readonly _id: string }[], id: string): boolean =>
    list.some(({ _id }) => _id === id);
  return (id) => {
    const side = sides.find(({ record }) => record._id === id);
    if (side === undefined) {
      return null;
    }
    const { record, them } = side;
    const blocked = isThere(mine, blockIdOf(owner, them));
    const found = cards.find(({ _id }) => _id === side.card);
    const card = found?.state === 'live' ? found : null;
    if (card === null || isThere(theirs, blockIdOf(them, owner))) {
      return { state: 'closed', blocked, name: null, organisation: null };
    }
    const relation = relationBetween(record, side.theirs);
    const isOpen = relation !== 'stranger' && !blocked;
    return {
      state: isOpen ? 'open' : 'closed',
      blocked,
      name: card.name ?? null,
      organisation: isOpenTo(card, 'organisation', relation) ? (card.organisation ?? null) : null,
    };
  };
}

const shownFields = ['state', 'name', 'organisation', 'visibility', 'published'] as const;

/**
 * The exchange itself where both ends of it are open, and stay so until the transaction is over:
 * the other's card is relied on, so that nothing reaches somebody who leaves in the same moment.
 */
export async function relyOnExchange(
  { owner, store }: Pick<Transaction<AccountRecord>, 'owner' | 'store'>,
  id: ExchangeId,
): Promise<ExchangeRecord | 'closed' | null> {
  const record = await store.ours(Exchanges).get(id);
  if (record === null) {
    return null;
  }
  const theirs = opposite(sideOf(record, owner));
  const blocks = store.ours(Blocks);
  const isBlocked =
    (await blocks.get(blockIdOf(record[theirs], owner))) !== null ||
    (await blocks.get(blockIdOf(owner, record[theirs]))) !== null;
  const isOver = relationBetween(record, theirs) === 'stranger';
  const isClosed =
    isBlocked || isOver || !isLive(await store.shared(Cards).rely(cardOf(record, theirs)));
  return isClosed ? 'closed' : record;
}
