import { limits } from '@contract/limits';
import type { WriteHandler } from '@server/kernel/handler';
import { Places } from '../records';

/** So many at a time; whoever has more asks again. */
export const keepPlaces: WriteHandler<'holder.keepPlaces'> = async ({ store }) => {
  const found = await store.mine(Places).list({
    where: { fromLocation: true },
    order: {},
    limit: limits.placesKeptAtOnce + 1,
  });
  const ids = found.slice(0, limits.placesKeptAtOnce).map(({ _id }) => _id);
  return async (transaction) => {
    const places = transaction.store.mine(Places);
    let kept = 0;
    for (const id of ids) {
      const place = await places.get(id);
      if (place?.taken !== undefined && place.giving === transaction.account.givings.location) {
        const changes = { chosen: place.taken, taken: undefined, fromLocation: false, giving: 0 };
        await places.change(id, changes);
        kept += 1;
      }
    }
    return { kept, more: found.length > ids.length };
  };
};
