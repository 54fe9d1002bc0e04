import { bareGif } from './bare-gif';
import { bareHeif } from './bare-heif';
import { bareJpeg } from './bare-jpeg';
import { barePng } from './bare-png';
import { bareVideo } from './bare-video';
import { bareWebp } from './bare-webp';
import { type MediaKind, kindOf } from './kind';
import { type Bare, Unreadable } from './shooting-info';

const bare = {
  jpeg: bareJpeg,
  png: barePng,
  webp: bareWebp,
  gif: bareGif,
  heif: bareHeif,
  video: bareVideo,
} as const satisfies Record<MediaKind, (bytes: Buffer) => Bare>;

export type Stripped = Bare & { readonly kind: MediaKind };

/**
 * A picture or a film with nothing left in it but what is needed to show it (policy clause 2.2.1).
 * Its frames are not touched. Null where it is none we know, is damaged, or is longer than `most`
 * bytes.
 */
export function withoutShootingInfo(bytes: Buffer, most: number): Stripped | null {
  const kind = bytes.length > most ? null : kindOf(bytes);
  if (kind === null) {
    return null;
  }
  try {
    return { kind, ...bare[kind](bytes) };
  } catch (error) {
    if (error instanceof Unreadable) {
      return null;
    }
    throw error;
  }
}
