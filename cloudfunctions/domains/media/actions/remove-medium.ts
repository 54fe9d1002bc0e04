import type { WriteHandler } from '@server/kernel/handler';
import { Albums, Media } from '../records';
import { removeFilesOf } from '../stale';
import { letGo } from '../let-go';

/** Off the card at once; its file goes right after, or with the next sweep. */
export const removeMedium: WriteHandler<'media.remove'> =
  async ({ refuse }, { id }) =>
  async (transaction) => {
    const medium = await transaction.store.mine(Media).get(id);
    if (medium === null || medium.state === 'gone') {
      return refuse('media/not-found');
    }
    const albums = transaction.store.mine(Albums);
    const album = await albums.get(medium.card);
    if (album !== null) {
      await albums.change(medium.card, { media: album.media.filter((each) => each !== id) });
    }
    await letGo(transaction, id);
    transaction.afterwards(() => removeFilesOf([medium]));
    return { removed: true };
  };
