import { readHeif } from '@server/platform/media/heif-file';
import { writeHeif } from '@server/platform/media/heif-writing';
import type { MediaKind } from '@server/platform/media/kinds';
import { withoutShootingInfo } from '@server/platform/media/without-shooting-info';
import { remainsOf } from '../support/photo-remains';
import { readSample } from '../support/photo-samples';

/** A cleaner that lets one piece of the original pass: from where it is, to where it would be. */
type Weakness = {
  readonly survivor: string;
  readonly file: string;
  readonly kind: MediaKind;
  readonly weak: (original: Buffer, clean: Buffer) => Buffer;
};

const insert = (into: Buffer, at: number, piece: Buffer): Buffer =>
  Buffer.concat([into.subarray(0, at), piece, into.subarray(at)]);

/** The segment of a JPEG whose content begins with these words. */
const segmentOf = (original: Buffer, words: string): Buffer => {
  const from = original.indexOf(words) - 4;
  return original.subarray(from, from + 2 + original.readUInt16BE(from + 2));
};
const jpeg = (survivor: string, words: string, file = 'apple.jpg'): Weakness => ({
  survivor,
  file,
  kind: 'jpeg',
  weak: (original, clean) => insert(clean, 2, segmentOf(original, words)),
});

const chunkOf = (original: Buffer, type: string): Buffer => {
  const from = original.indexOf(type) - 4;
  return original.subarray(from, from + 12 + original.readUInt32BE(from));
};
const png = (survivor: string, type: string): Weakness => ({
  survivor,
  file: 'text.png',
  kind: 'png',
  weak: (original, clean) => insert(clean, 33, chunkOf(original, type)),
});

const webp = (survivor: string, type: string): Weakness => ({
  survivor,
  file: 'extended.webp',
  kind: 'webp',
  weak: (original, clean) => Buffer.concat([clean, original.subarray(original.indexOf(type))]),
});

/** Everything that is in place in a video: the bytes of one box as they were. */
const film = (survivor: string, file: string, type: string): Weakness => ({
  survivor,
  file,
  kind: 'mp4',
  weak: (original, clean) => {
    const from = original.indexOf(type) - 4;
    const weak = Buffer.from(clean);
    original.copy(weak, from, from, from + original.readUInt32BE(from));
    return weak;
  },
});

const weaknesses: readonly Weakness[] = [
  jpeg('an EXIF', 'Exif\0\0'),
  jpeg('an XMP', 'http://ns.adobe.com/xap'),
  jpeg('an IPTC', 'Photoshop 3.0'),
  jpeg('a comment', 'planted-comment'),
  jpeg('a named profile', 'ICC_PROFILE', 'nikon.jpg'),
  {
    survivor: 'a picture behind the end',
    file: 'sony.jpg',
    kind: 'jpeg',
    weak: (original, clean) =>
      Buffer.concat([clean, original.subarray(original.lastIndexOf('\xff\xd8\xff', -1, 'latin1'))]),
  },
  png('a text', 'tEXt'),
  png('an EXIF', 'eXIf'),
  png('an XMP', 'iTXt'),
  png('a packed text', 'zTXt'),
  webp('an EXIF', 'EXIF'),
  webp('an XMP', 'XMP '),
  {
    survivor: 'a comment',
    file: 'loop.gif',
    kind: 'gif',
    weak: (original, clean) => {
      const from = original.indexOf(Buffer.from([0x21, 0xfe]));
      return insert(clean, clean.length - 1, original.subarray(from, from + 19));
    },
  },
  ...(['still.heic', 'still.avif'] as const).map((file): Weakness => ({
    survivor: 'every item',
    file,
    kind: 'heif',
    weak: (original) => {
      const heif = readHeif(original);
      return writeHeif({ ...heif, items: [...heif.items.values()] });
    },
  })),
  film('user data', 'phone.mp4', 'udta'),
  film('an XMP', 'phone.mp4', 'uuid'),
  film('the time of the film', 'phone.mp4', 'mvhd'),
  film('the time of a track', 'phone.mp4', 'tkhd'),
  film('a track of places', 'phone.mp4', 'moov'),
  film('the samples of places', 'phone.mp4', 'mdat'),
  film("Apple's keys", 'phone.mov', 'meta'),
];

test.each(weaknesses)('$survivor that survives in $file is found', async (weakness) => {
  const { file, kind, weak } = weakness;
  const original = readSample(file);
  const clean = withoutShootingInfo(original)?.bytes ?? Buffer.alloc(0);
  expect(await remainsOf(clean, kind)).toEqual([]);
  expect(await remainsOf(weak(original, clean), kind)).not.toEqual([]);
});
