import type { WriteHandler } from '@server/kernel/handler';
import { Exchanges } from '../records';
import { saying, sideOf, stateFor } from '../rules';

export const answerExchange: WriteHandler<'exchange.answer'> =
  async ({ refuse }, { id, state }) =>
  async ({ owner, store }) => {
    const exchanges = store.ours(Exchanges);
    const known = await exchanges.get(id);
    if (known === null) {
      return refuse('exchange/not-found');
    }
    const side = sideOf(known, owner);
    const after = await exchanges.change(id, saying(side, state));
    return after === null ? refuse('exchange/not-found') : { state: stateFor(after, side) };
  };
