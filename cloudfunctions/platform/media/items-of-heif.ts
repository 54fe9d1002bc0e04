import { type Box, boxesIn } from './boxes';
import { Unreadable, cut } from './shooting-info';

type Range = readonly [start: number, end: number];
export type Item = { readonly type: string; readonly ranges: readonly Range[] };
const mostItems = 10_000;

/** The items of a HEIF file with their types and where they lie (ISO/IEC 14496-12, 8.11). */
export function itemPlaces(bytes: Buffer, meta: readonly Box[]): readonly Item[] {
  const types = itemTypes(bytes, need(meta, 'iinf'));
  const idat = meta.find(({ name }) => name === 'idat');
  const places = locations(bytes, need(meta, 'iloc'), idat);
  return [...types].map(([id, type]) => ({ type, ranges: places.get(id) ?? [] }));
}

function need(boxes: readonly Box[], name: string): Box {
  const found = boxes.find((box) => box.name === name);
  if (found === undefined) {
    throw new Unreadable(`there is no ${name}`);
  }
  return found;
}

function itemTypes(bytes: Buffer, { content, end }: Box): ReadonlyMap<number, string> {
  const isLong = bytes[content] !== 0;
  const types = new Map<number, string>();
  for (const entry of boxesIn(bytes, content + (isLong ? 8 : 6), end)) {
    const version = bytes[entry.content] ?? 0;
    if (entry.name !== 'infe' || version < 2 || types.size >= mostItems) {
      throw new Unreadable('an item does not say what it is');
    }
    const head = cut(bytes, entry.content + 4, version === 2 ? 8 : 10);
    const id = version === 2 ? head.readUInt16BE(0) : head.readUInt32BE(0);
    types.set(id, head.toString('latin1', head.length - 4));
  }
  return types;
}

function locations(bytes: Buffer, iloc: Box, idat: Box | undefined): Map<number, Range[]> {
  let at = iloc.content;
  const read = (length: number): number => {
    const part = cut(bytes, at, length);
    at += length;
    return length === 0
      ? 0
      : length === 8
        ? Number(part.readBigUInt64BE(0))
        : part.readUIntBE(0, length);
  };
  const version = read(1);
  read(3);
  const [sizes, more] = [read(1), read(1)];
  const [offsetSize, lengthSize, baseSize] = [sizes >> 4, sizes & 15, more >> 4];
  const indexSize = version === 0 ? 0 : more & 15;
  const count = read(version < 2 ? 2 : 4);
  const places = new Map<number, Range[]>();
  if (count > mostItems) {
    throw new Unreadable('too many items');
  }
  for (let item = 0; item < count; item += 1) {
    const id = read(version < 2 ? 2 : 4);
    const isInIdat = version > 0 && (read(2) & 15) === 1;
    read(2);
    const base = read(baseSize) + (isInIdat ? (idat?.content ?? 0) : 0);
    const ranges: Range[] = [];
    for (let extents = Math.min(read(2), mostItems); extents > 0; extents -= 1) {
      read(indexSize);
      const start = base + read(offsetSize);
      ranges.push([start, start + read(lengthSize)]);
    }
    places.set(id, ranges);
  }
  return places;
}
