import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MediaKind, RemovedKind } from '@server/platform/media/kinds';

type Sample = {
  readonly file: string;
  readonly kind: MediaKind;
  /** What cleaning must say it removed, sorted. */
  readonly tells: readonly RemovedKind[];
};

const fromPhone = ['camera', 'location', 'maker-note', 'text', 'thumbnail', 'time'] as const;
const withExtraPicture = ['camera', 'extra-picture', ...fromPhone.slice(1)] as const;

/** Every file of `tests/samples/photos`; its README says where each is from. */
export const samples: readonly Sample[] = [
  { file: 'apple.jpg', kind: 'jpeg', tells: fromPhone },
  { file: 'xiaomi.jpg', kind: 'jpeg', tells: fromPhone },
  { file: 'sony.jpg', kind: 'jpeg', tells: withExtraPicture },
  { file: 'huawei.jpg', kind: 'jpeg', tells: without('maker-note') },
  { file: 'samsung.jpg', kind: 'jpeg', tells: ['camera', 'location', 'other', 'text', 'time'] },
  { file: 'canon.jpg', kind: 'jpeg', tells: ['camera', 'maker-note', 'thumbnail', 'time'] },
  {
    file: 'nikon.jpg',
    kind: 'jpeg',
    tells: ['camera', 'colour-profile', 'text', 'thumbnail', 'time'],
  },
  {
    file: 'text.png',
    kind: 'png',
    tells: ['camera', 'colour-profile', 'location', 'other', 'text', 'time'],
  },
  { file: 'lossy.webp', kind: 'webp', tells: [] },
  { file: 'lossless.webp', kind: 'webp', tells: [] },
  {
    file: 'extended.webp',
    kind: 'webp',
    tells: ['camera', 'colour-profile', 'location', 'text', 'time'],
  },
  { file: 'frames.webp', kind: 'webp', tells: ['text'] },
  { file: 'loop.gif', kind: 'gif', tells: ['other', 'text'] },
  { file: 'still.heic', kind: 'heif', tells: withExtraPicture },
  { file: 'tiles.heic', kind: 'heif', tells: ['camera', 'location', 'text', 'time'] },
  { file: 'still.avif', kind: 'heif', tells: fromPhone },
  {
    file: 'phone.mp4',
    kind: 'mp4',
    tells: ['camera', 'location', 'other', 'text', 'time', 'timed-metadata'],
  },
  {
    file: 'phone.mov',
    kind: 'mp4',
    tells: ['camera', 'location', 'other', 'time', 'timed-metadata'],
  },
];

export const readSample = (file: string): Buffer =>
  readFileSync(path.resolve(__dirname, '../samples/photos', file));

function without(kind: RemovedKind): readonly RemovedKind[] {
  return fromPhone.filter((one) => one !== kind);
}
