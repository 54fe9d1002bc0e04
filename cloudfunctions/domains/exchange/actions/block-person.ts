import type { WriteHandler } from '@server/kernel/handler';
import { Blocks, Exchanges } from '../records';
import { blockIdOf } from '../rules';

export const blockPerson: WriteHandler<'exchange.block'> =
  async ({ refuse }, { id, blocked }) =>
  async ({ owner, now, store }) => {
    const exchange = await store.ours(Exchanges).get(id);
    if (exchange === null) {
      return refuse('exchange/not-found');
    }
    const other = exchange.owner === owner ? exchange.other : exchange.owner;
    const blocks = store.ours(Blocks);
    const block = blockIdOf(owner, other);
    const isBlocked = (await blocks.get(block)) !== null;
    if (blocked && !isBlocked) {
      await blocks.add({ _id: block, other, since: now });
    }
    if (!blocked && isBlocked) {
      await blocks.remove(block);
    }
    return { blocked };
  };
