import type { Relation } from '@contract/card';
import type { CardId } from '@contract/values';
import type { Outside } from '@server/kernel/outside';
import type { Knows, Photo } from '../card';
import { type AlbumRecord, type MediumRecord, Albums, Media } from './records';
import { photoSeenBy } from './visibility';

/** An album bears its card's id, so whoever was given the card was given the album. */
export const photoOn: Knows['photoOn'] = async ({ store, outside }, card, relation) => {
  const album = relation === null ? null : await store.shared(Albums).get(card);
  if (album === null || relation === null || album.media.length === 0) {
    return {};
  }
  const media = await store.shared(Media).many(album.media, ['kind', 'state', 'file']);
  return linked(outside, album, media, relation);
};

export const ownPhotos: Knows['ownPhotos'] = async ({ store, outside }, cards) => {
  const albums = await store.mine(Albums).many(cards);
  const ids = albums.flatMap(({ media }) => media);
  const media = ids.length === 0 ? [] : await store.mine(Media).many(ids);
  const photos = new Map<CardId, Photo>();
  await Promise.all(
    albums.map(async (album) => {
      const own = media.filter(({ _id }) => album.media.some((id) => id === _id));
      photos.set(album._id, await linked(outside, album, own, 'owner'));
    }),
  );
  return (card) => photos.get(card) ?? {};
};

async function linked(
  outside: Pick<Outside, 'linkTo'>,
  album: Pick<AlbumRecord, 'audiences'>,
  media: readonly Pick<MediumRecord, 'kind' | 'state' | 'file'>[],
  relation: Relation,
): Promise<Photo> {
  const { photo, open } = photoSeenBy(album, media, relation);
  const url = photo?.file === undefined ? null : await outside.linkTo(photo.file);
  return url === null ? {} : { photo: { url, open } };
}
