import type { ReadHandler } from '@server/kernel/handler';
import { Cards, isLive } from '../../card';
import { Albums, Media } from '../records';
import { audiencesOf } from '../rules';
import { isThere, ownedOf } from '../view';

/** Their owner sees them at once, whatever WeChat says or has not said yet. */
export const readMine: ReadHandler<'media.mine'> = async ({ store, outside, refuse }, { card }) => {
  const [mine, album] = await Promise.all([
    store.mine(Cards).get(card),
    store.mine(Albums).get(card),
  ]);
  if (!isLive(mine)) {
    return refuse('card/not-found');
  }
  const ids = album?.media ?? [];
  const found = await store.mine(Media).many(ids);
  const ordered = ids.flatMap((id) => found.filter((each) => each._id === id && isThere(each)));
  const media = await Promise.all(ordered.map((each) => ownedOf(outside, each)));
  return { media, audiences: audiencesOf(album) };
};
