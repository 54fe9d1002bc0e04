import { type MediaKind, mediaKinds } from '@contract/media-kinds';
import type { Writer } from '@server/store/writer';
import { type AlbumRecord, Media } from './records';

/** Whether a card takes one more of a kind. The album is one document, so two can't both be last. */
export async function roomFor(
  store: Pick<Writer, 'mine'>,
  album: Pick<AlbumRecord, 'media'> | null,
  kind: MediaKind,
): Promise<boolean> {
  let count = 0;
  for (const id of album?.media ?? []) {
    const medium = await store.mine(Media).get(id);
    count += medium?.kind === kind ? 1 : 0;
  }
  return count < mediaKinds[kind].most;
}
