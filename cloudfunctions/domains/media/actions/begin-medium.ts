import { mediaKinds } from '@contract/media-kinds';
import type { WriteHandler } from '@server/kernel/handler';
import { newMediumId } from '@server/kernel/new-id';
import { Cards, isLive } from '../../card';
import { Albums, Media } from '../records';
import { roomFor } from '../room';
import { partsOf } from '../rules';

/** A file's name is shown to others, so it is checked as text; its content is looked at later. */
export const beginMedium: WriteHandler<'media.begin'> = async ({ outside, refuse }, input) => {
  const { card, kind, bytes, name } = input;
  if (bytes > mediaKinds[kind].bytes) {
    return refuse('media/too-large');
  }
  if (name !== undefined && !(await outside.isTextSafe(name))) {
    return refuse('content/unsafe');
  }
  return async ({ store, now }) => {
    if (!isLive(await store.mine(Cards).peek(card))) {
      return refuse('card/not-found');
    }
    if (!(await roomFor(store, await store.mine(Albums).get(card), kind))) {
      return refuse('media/too-many');
    }
    const id = newMediumId();
    const named = kind === 'file' && name !== undefined ? { name } : {};
    const record = { card, kind, bytes, at: now, since: now, ...named };
    await store.mine(Media).add({ _id: id, ...record, state: 'arriving' });
    return { id, parts: partsOf(bytes) };
  };
};
