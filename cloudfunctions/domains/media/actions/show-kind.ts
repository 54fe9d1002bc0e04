import { mediaKinds } from '@contract/media-kinds';
import type { WriteHandler } from '@server/kernel/handler';
import { Cards, isLive } from '../../card';
import { Albums } from '../records';
import { audiencesOf } from '../rules';

export const showKind: WriteHandler<'media.show'> = async ({ refuse }, input) => {
  const { card, kind, audience } = input;
  if (!mediaKinds[kind].audiences.some((each) => each === audience)) {
    return refuse('media/unchecked-to-all');
  }
  return async ({ store }) => {
    if (!isLive(await store.mine(Cards).peek(card))) {
      return refuse('card/not-found');
    }
    const albums = store.mine(Albums);
    const album = await albums.get(card);
    const audiences = { ...album?.audiences, [kind]: audience };
    if (album === null) {
      await albums.add({ _id: card, media: [], audiences });
    } else {
      await albums.change(card, { audiences });
    }
    return { audiences: audiencesOf({ audiences }) };
  };
};
