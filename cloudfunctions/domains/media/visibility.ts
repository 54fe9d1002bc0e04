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

/**
 * The photo that stands on a card itself. Its owner sees it while WeChat still looks; `open` says
 * whether everyone with the link sees it.
 */
export function photoSeenBy<M extends Pick<MediumRecord, 'kind' | 'state'>>(
  album: Pick<AlbumRecord, 'audiences'>,
  media: readonly M[],
  relation: Relation,
): { readonly photo: M | undefined; readonly open: boolean } {
  const seenAs = (viewer: Relation): M | undefined =>
    mediaSeenBy(album, media, viewer).seen.find(isPhoto);
  const waiting = media.find((each) => isPhoto(each) && each.state === 'pending');
  return {
    photo: seenAs(relation) ?? (relation === 'owner' ? waiting : undefined),
    open: seenAs('stranger') !== undefined,
  };
}

const isPhoto = ({ kind }: Pick<MediumRecord, 'kind'>): boolean => kind === 'photo';
