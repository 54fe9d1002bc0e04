import type { Place } from '@contract/holder';
import type { WriteHandler } from '@server/kernel/handler';
import { nearestCity } from '../../location';
import { Entries, Places } from '../records';

/**
 * The point names a city and is forgotten. The store takes a city from there only while `location`
 * is agreed to, whatever the phone says.
 */
export const setPlace: WriteHandler<'holder.setPlace'> = async (context, { id, place }) => {
  const { outside, refuse } = context;
  const said = place !== null && 'city' in place ? place.city : null;
  const taken = place !== null && 'at' in place ? nearestCity(place.at) : null;
  if (place !== null && said === null && taken === null) {
    return refuse('location/nowhere');
  }
  if (said !== null && !(await outside.isTextSafe(said))) {
    return refuse('content/unsafe');
  }
  return async ({ account, store }) => {
    const entry = await store.mine(Entries).peek(id);
    if (entry === null || entry.giving !== account.givings.holder) {
      return refuse('holder/not-found');
    }
    const places = store.mine(Places);
    await places.remove(id);
    if (taken !== null) {
      const giving = account.givings.location;
      await places.add({ _id: id, taken, fromLocation: true, giving });
    } else if (said !== null) {
      await places.add({ _id: id, chosen: said, fromLocation: false, giving: 0 });
    }
    return { place: placeOf(said ?? taken, taken !== null) };
  };
};

const placeOf = (city: string | null, fromLocation: boolean): Place | null =>
  city === null ? null : { city, fromLocation };
