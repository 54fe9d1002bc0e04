import { deflateSync, inflateSync } from 'node:zlib';
import { coloursOf } from './colour-profile';
import { demand } from './damaged';
import { freshExif, readExif } from './exif';
import { mediaLimits, type PictureOnly, type RemovedKind } from './kinds';
import { pngChunk, pngChunks, type PngChunk } from './png-chunks';

/** What decides the pixels and their colours, and the frames of an animation. */
const PICTURE = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB cICP sBIT mDCV cLLI acTL fcTL fdAT'.split(' '),
);
const TEXT = new Set(['tEXt', 'zTXt', 'iTXt']);

/** A PNG of the chunks that show it, each with its checksum. */
export function pngOnly(bytes: Buffer): PictureOnly {
  const removed = new Set<RemovedKind>();
  const { chunks, end } = pngChunks(bytes);
  if (end < bytes.length) {
    removed.add('other');
  }
  const kept = chunks.flatMap((chunk) => {
    const clean = keep(chunk, removed);
    return clean === null ? [] : [clean];
  });
  return { bytes: Buffer.concat([bytes.subarray(0, 8), ...kept]), removed };
}

function keep(chunk: PngChunk, removed: Set<RemovedKind>): Buffer | null {
  const { type, body, whole } = chunk;
  if (PICTURE.has(type)) {
    return whole;
  }
  // A capital first letter says that the picture can't be shown without it.
  demand(type.charAt(0) !== type.charAt(0).toUpperCase());
  if (type === 'eXIf') {
    const { orientation, tells } = readExif(body);
    tells.forEach((kind) => removed.add(kind));
    const up = freshExif(orientation);
    return up === null ? null : pngChunk('eXIf', up);
  }
  if (type === 'iCCP') {
    return cleanProfile(chunk, removed);
  }
  removed.add(kindOf(type));
  return null;
}

function kindOf(type: string): RemovedKind {
  if (TEXT.has(type)) {
    return 'text';
  }
  return type === 'tIME' ? 'time' : 'other';
}

/** A name up to a zero, the method 0, and the packed profile. The name is ours afterwards. */
function cleanProfile({ body, whole }: PngChunk, removed: Set<RemovedKind>): Buffer | null {
  const profile = unpacked(body.subarray(body.indexOf(0) + 2));
  const colours = profile === null ? null : coloursOf(profile);
  if (colours === null) {
    removed.add('colour-profile');
    return null;
  }
  const clean = pngChunk('iCCP', Buffer.from('icc\0\0'), deflateSync(colours));
  if (!clean.equals(whole)) {
    removed.add('colour-profile');
  }
  return clean;
}

function unpacked(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: mediaLimits.profileBytes });
  } catch {
    // Not packed as it should be, or a bomb: without it the picture is shown as sRGB.
    return null;
  }
}
