import { Damaged } from './damaged';
import { gifOnly } from './gif';
import { heifOnly } from './heif';
import { jpegOnly } from './jpeg';
import { mediaLimits, type MediaKind, type PictureOnly, type RemovedKind } from './kinds';
import { mp4Only } from './mp4';
import { pngOnly } from './png';
import { recognise } from './recognise';
import { webpOnly } from './webp';

export type CleanMedia = {
  readonly kind: MediaKind;
  readonly bytes: Buffer;
  /** Sorted, each once; empty where there was nothing but the picture. */
  readonly removed: readonly RemovedKind[];
};

/**
 * The same picture or video, to the pixel and the sound, without anything else that its file told:
 * of each format we keep what showing it takes, and nothing that we don't know. A picture stays the
 * right way up. Null where it is no format of ours, damaged, longer than `most` bytes, or
 * beyond our own limits.
 */
export function withoutShootingInfo(bytes: Buffer, most = Infinity): CleanMedia | null {
  const kind = recognise(bytes);
  const ours = kind === 'mp4' ? mediaLimits.videoBytes : mediaLimits.pictureBytes;
  if (kind === null || bytes.length > Math.min(ours, most)) {
    return null;
  }
  try {
    const only = formats[kind](bytes);
    return { kind, bytes: only.bytes, removed: [...only.removed].sort() };
  } catch (fault) {
    if (fault instanceof Damaged) {
      return null;
    }
    throw fault;
  }
}

const formats: Readonly<Record<MediaKind, (bytes: Buffer) => PictureOnly>> = {
  jpeg: jpegOnly,
  png: pngOnly,
  webp: webpOnly,
  gif: gifOnly,
  heif: heifOnly,
  mp4: mp4Only,
};
