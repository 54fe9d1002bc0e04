import type { Audience } from '@contract/card-fields';
import {
  type MediaKind,
  mediaKindNames,
  mediaKinds,
  type RefusalReason,
} from '@contract/media-kinds';
import { limits } from '@contract/limits';
import type { MediumId } from '@contract/values';
import type { AlbumRecord, MediumRecord } from './records';

/** How many bytes one part carries: base64 is a third longer. */
const partBytes = (limits.mediaPartLength / 4) * 3;

export const partsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / partBytes));

/** Drawn by us and never shown: who knows an id knows no path, and no link. */
export const partPath = (id: MediumId, index: number): string => `arriving/${id}.${index}`;
export const mediumPath = ({ _id }: Pick<MediumRecord, '_id'>, type: string): string =>
  `media/${_id}.${type}`;

export const audienceOf = (
  album: Pick<AlbumRecord, 'audiences'> | null,
  kind: MediaKind,
): Audience => album?.audiences[kind] ?? mediaKinds[kind].audience;

export const audiencesOf = (
  album: Pick<AlbumRecord, 'audiences'> | null,
): Record<MediaKind, Audience> =>
  Object.fromEntries(mediaKindNames.map((kind) => [kind, audienceOf(album, kind)])) as Record<
    MediaKind,
    Audience
  >;

/** WeChat's labels, by the kinds people are told. */
export function reasonOf(label: number | undefined): RefusalReason {
  return reasons[label ?? 0] ?? 'other';
}

const reasons: Readonly<Partial<Record<number, RefusalReason>>> = {
  10001: 'advert',
  20001: 'politics',
  20002: 'porn',
  20003: 'abuse',
  20006: 'crime',
  20008: 'fraud',
  20012: 'vulgar',
  20013: 'copyright',
};
