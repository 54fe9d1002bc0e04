import type { ReadHandler } from '@server/kernel/handler';
import { Cards, faceOf, isLive, seenBy, shownToOf } from '../../card';
import { writeVcard } from '../write-vcard';

/** A file goes on from hand to hand, so it holds what strangers may see. */
export const writeCard: ReadHandler<'vcard.ofCard'> = async ({ store, refuse }, input) => {
  const card = await store.mine(Cards).get(input.id);
  if (!isLive(card)) {
    return refuse('card/not-found');
  }
  const face = seenBy(faceOf(card), shownToOf(card), 'stranger');
  return { text: writeVcard(face, input.version) };
};
