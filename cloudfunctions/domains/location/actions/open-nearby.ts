import type { WriteHandler } from '@server/kernel/handler';
import { grant } from '@server/store/granted';
import { Cards, isLive } from '../../card';
import { cellOf } from '../grid';
import { Presences } from '../records';
import { codeOf, hoursAfter, presenceIdOf } from '../rules';

/** The point is turned into the code of its cell at once; it goes no further than this line. */
export const openNearby: WriteHandler<'location.open'> =
  async ({ refuse }, { id, at, hours }) =>
  async ({ owner, now, store }) => {
    const card = await store.mine(Cards).peek(id);
    if (card === null || !isLive(card)) {
      return refuse('card/not-found');
    }
    const presence = presenceIdOf(owner);
    const until = hoursAfter(now, hours);
    const fields = { cell: codeOf(cellOf(at)), until, card: grant(card) };
    await store.mine(Presences).remove(presence);
    await store.mine(Presences).add({ _id: presence, ...fields });
    return { until };
  };
