import { Damaged, demand } from './damaged';
import type { RemovedKind } from './kinds';
import { part, startsWith } from './reading';

export const EXIF_HEAD = 'Exif\0\0';
const upright = 1;
const mostEntries = 1_000;
const tag = {
  orientation: 0x0112,
  dateTime: 0x0132,
  exif: 0x8769,
  gps: 0x8825,
  taken: 0x9003,
  digitised: 0x9004,
  makerNote: 0x927c,
} as const;

/** What an EXIF block says about itself: which way is up (1 to 8), and what kinds it tells. */
export type ExifFacts = { readonly orientation: number; readonly tells: readonly RemovedKind[] };

/** Reads a block, with or without its head. One that is broken tells no less, so it goes as well. */
export function readExif(block: Buffer): ExifFacts {
  const tiff = startsWith(block, EXIF_HEAD) ? block.subarray(EXIF_HEAD.length) : block;
  if (tiff.equals(orientationOnly(tiff.at(19) ?? upright))) {
    return { orientation: tiff.at(19) ?? upright, tells: [] };
  }
  try {
    return factsOf(tiff);
  } catch (fault) {
    if (fault instanceof Damaged) {
      return { orientation: upright, tells: ['camera'] };
    }
    throw fault;
  }
}

/** A new EXIF block with one entry: which way is up. Null where the picture stands already. */
export function freshExif(orientation: number): Buffer | null {
  return orientation === upright ? null : orientationOnly(orientation);
}

function orientationOnly(orientation: number): Buffer {
  const block = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  block.writeUInt8(orientation, 19);
  return block;
}

type Entry = { readonly tag: number; readonly short: number; readonly long: number };

function factsOf(tiff: Buffer): ExifFacts {
  const little = startsWith(tiff, 'II');
  demand(little || startsWith(tiff, 'MM'));
  const main = directory(tiff, long(tiff, 4, little), little);
  const find = (entries: readonly Entry[], wanted: number) =>
    entries.find((entry) => entry.tag === wanted);
  const pointer = find(main.entries, tag.exif);
  const shot = pointer === undefined ? [] : directory(tiff, pointer.long, little).entries;
  const has = (wanted: number) => find([...main.entries, ...shot], wanted) !== undefined;
  const tells: RemovedKind[] = ['camera'];
  const add = (kind: RemovedKind, told: boolean) => told && tells.push(kind);
  add('time', has(tag.dateTime) || has(tag.taken) || has(tag.digitised));
  add('location', has(tag.gps));
  add('maker-note', has(tag.makerNote));
  add('thumbnail', main.next !== 0);
  const found = find(main.entries, tag.orientation)?.short ?? upright;
  return { orientation: found >= 1 && found <= 8 ? found : upright, tells };
}

function directory(tiff: Buffer, at: number, little: boolean) {
  const count = short(tiff, at, little);
  demand(count <= mostEntries);
  const entries = Array.from({ length: count }, (_, index): Entry => {
    const from = at + 2 + index * 12;
    return {
      tag: short(tiff, from, little),
      short: short(tiff, from + 8, little),
      long: long(tiff, from + 8, little),
    };
  });
  const end = at + 2 + count * 12;
  return { entries, next: end + 4 <= tiff.length ? long(tiff, end, little) : 0 };
}

function short(tiff: Buffer, at: number, little: boolean): number {
  const two = part(tiff, at, at + 2);
  return little ? two.readUInt16LE(0) : two.readUInt16BE(0);
}

function long(tiff: Buffer, at: number, little: boolean): number {
  const four = part(tiff, at, at + 4);
  return little ? four.readUInt32LE(0) : four.readUInt32BE(0);
}
