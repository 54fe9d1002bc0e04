import { coloursOf } from './colour-profile';
import { demand } from './damaged';
import { EXIF_HEAD, freshExif, readExif } from './exif';
import { jpegParts, segment, type JpegPart } from './jpeg-parts';
import type { PictureOnly, RemovedKind } from './kinds';
import { startsWith } from './reading';

const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);
const PROFILE_HEAD = 'ICC_PROFILE\0';
/** XMP begins with the address of its vocabulary. */
const XMP_HEAD = 'http';
/** Frames that browsers show, and the tables that frames need. */
const PICTURE = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, 0xda]);
const app = (number: number) => 0xe0 + number;
const COMMENT = 0xfe;

type Found = {
  readonly picture: Buffer[];
  readonly profile: Buffer[];
  readonly removed: Set<RemovedKind>;
  jfif: Buffer | null;
  orientation: number | null;
};

/**
 * A JPEG of its frames, their tables and scans. Beside them it has at most the pixels' shape, its
 * colours and, where it lies on its side, one EXIF entry that says so.
 */
export function jpegOnly(bytes: Buffer): PictureOnly {
  const found: Found = {
    picture: [],
    profile: [],
    removed: new Set(),
    jfif: null,
    orientation: null,
  };
  const { parts, end } = jpegParts(bytes);
  parts.forEach((one) => sort(one, found));
  if (end < bytes.length) {
    found.removed.add(bytes.includes('\xff\xd8\xff', end, 'latin1') ? 'extra-picture' : 'other');
  }
  const up = freshExif(found.orientation ?? 1);
  const colours = found.profile.length === 0 ? [] : cleanProfile(found);
  const head = found.jfif === null ? [] : [segment(app(0), found.jfif)];
  const exif = up === null ? [] : [segment(app(1), Buffer.from(EXIF_HEAD), up)];
  return {
    bytes: Buffer.concat([START, ...head, ...exif, ...colours, ...found.picture, END]),
    removed: found.removed,
  };
}

function sort({ marker, body, whole }: JpegPart, found: Found): void {
  if (PICTURE.has(marker)) {
    found.picture.push(whole);
    return;
  }
  // A frame of another kind, or a table we don't know, might be needed for the picture.
  demand(marker >= app(0));
  if (marker === app(0) && startsWith(body, 'JFIF\0') && body.length >= 14) {
    found.jfif ??= shapeOf(body);
    if (body.length > 14) {
      found.removed.add('thumbnail');
    }
  } else if (marker === app(1) && startsWith(body, EXIF_HEAD)) {
    const { orientation, tells } = readExif(body);
    found.orientation ??= orientation;
    tells.forEach((kind) => found.removed.add(kind));
  } else if (marker === app(2) && startsWith(body, PROFILE_HEAD)) {
    found.profile.push(body);
  } else if (marker === app(14) && startsWith(body, 'Adobe') && body.length === 12) {
    // Says whether the numbers are YCbCr, CMYK or RGB; there is no room for more.
    found.picture.push(whole);
  } else {
    found.removed.add(kindOf(marker, body));
  }
}

/** Version, density and a thumbnail of no size. */
function shapeOf(jfif: Buffer): Buffer {
  return Buffer.concat([jfif.subarray(0, 12), Buffer.from([0, 0])]);
}

function kindOf(marker: number, body: Buffer): RemovedKind {
  if (marker === COMMENT || marker === app(13) || startsWith(body, XMP_HEAD)) {
    return 'text';
  }
  if (marker === app(0) && startsWith(body, 'JFXX')) {
    return 'thumbnail';
  }
  return marker === app(2) && startsWith(body, 'MPF\0') ? 'extra-picture' : 'other';
}

/** The pieces of a profile say their number and how many there are; they are cut anew as they were. */
function cleanProfile({ profile, removed }: Found): Buffer[] {
  const headLength = PROFILE_HEAD.length + 2;
  const pieces = [...profile].sort((a, b) => (a[12] ?? 0) - (b[12] ?? 0));
  const whole = Buffer.concat(pieces.map((piece) => piece.subarray(headLength)));
  const clean = coloursOf(whole);
  if (clean === null || !clean.equals(whole)) {
    removed.add('colour-profile');
  }
  if (clean === null) {
    return [];
  }
  let at = 0;
  return pieces.map((piece) => {
    const from = at;
    at += piece.length - headLength;
    return segment(app(2), piece.subarray(0, headLength), clean.subarray(from, at));
  });
}
