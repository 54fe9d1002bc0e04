import type { CardId, MediumId } from '@contract/values';
import type { Transaction } from '@server/kernel/handler';
import { Albums, Media, type MediumRecord } from './records';
import { removeFilesOf } from './stale';

/** Nothing refers to it any more. The record stays until its file is gone, so that it is found. */
export async function letGo({ store, now }: Transaction, id: MediumId): Promise<void> {
  await store.mine(Media).change(id, { state: 'gone', since: now, name: undefined });
}

/** A card is taken back: all that was on it goes along. */
export async function letAllGo(transaction: Transaction, card: CardId): Promise<void> {
  const albums = transaction.store.mine(Albums);
  const album = await albums.get(card);
  if (album === null) {
    return;
  }
  const media: MediumRecord[] = [];
  for (const id of album.media) {
    const medium = await transaction.store.mine(Media).get(id);
    media.push(...(medium === null ? [] : [medium]));
    await letGo(transaction, id);
  }
  await albums.remove(card);
  transaction.afterwards(() => removeFilesOf(media));
}
