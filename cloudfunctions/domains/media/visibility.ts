import { type Relation, isShown } from '@contract/card-fields';
import { type MediaKind, mediaKindNames } from '@contract/media-kinds';
import type { AlbumRecord, MediumRecord } from './records';
import { audienceOf } from './rules';

/**
 * The one place that decides who sees what of a card's pictures, video and files. What does not
 * pass here is not named, and no link is made for it.
 */
export function mediaSeenBy<M extends Pick<MediumRecord, 'kind' | 'state'>>(
  album: Pick<AlbumRecord, 'audiences'>,
  media: readonly M[],
  relation: Relation,
): { readonly seen: readonly M[]; readonly opensOnReturn: readonly MediaKind[] } {
  const shown = media.filter(({ state }) => state === 'passed');
  const isOpen = (kind: MediaKind, viewer: Relation): boolean =>
    isShown(audienceOf(album, kind), viewer);
  return {
    seen: shown.filter(({ kind }) => isOpen(kind, relation)),
    opensOnReturn: mediaKindNames.filter(
      (kind) =>
        shown.some((each) => each.kind === kind) &&
        !isOpen(kind, relation) &&
        isOpen(kind, 'returned'),
    ),
  };
}
