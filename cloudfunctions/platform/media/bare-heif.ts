import { boxesIn, emptyBox } from './boxes';
import { itemPlaces } from './items-of-heif';
import { type Bare, type ShootingInfo, Unreadable, cut } from './shooting-info';

const keptInFile = ['ftyp', 'meta', 'mdat', 'free', 'skip', 'moov'];
const keptInMeta = 'hdlr pitm iinf iloc iref iprp idat dinf grpl'.split(' ');
/** `mime` items carry XMP; a picture that only repeats another one is a thumbnail and may stay. */
const told: Readonly<Record<string, ShootingInfo>> = { Exif: 'exif', mime: 'text', 'uri ': 'text' };

/**
 * A HEIC or AVIF whose items that are no pictures are overwritten where they lie. They keep their
 * numbers, so that everything that refers to anything is as right as before. Which way up it is
 * stands in a property and stays.
 */
export function bareHeif(original: Buffer): Bare {
  const bytes = Buffer.from(original);
  const removed = new Set<ShootingInfo>();
  const boxes = boxesIn(bytes, 0, bytes.length);
  const meta = boxes.find(({ name }) => name === 'meta');
  if (meta === undefined || boxes.some(({ name }) => name === 'moov')) {
    throw new Unreadable('this is no single picture');
  }
  for (const box of boxes) {
    if (!keptInFile.includes(box.name)) {
      emptyBox(bytes, box);
      removed.add('extra');
    } else if (box.name === 'free' || box.name === 'skip') {
      bytes.fill(0, box.content, box.end);
    }
  }
  const inner = boxesIn(bytes, meta.content + 4, meta.end);
  for (const box of inner) {
    if (!keptInMeta.includes(box.name)) {
      emptyBox(bytes, box);
      removed.add('extra');
    }
  }
  for (const { type, ranges } of itemPlaces(bytes, inner)) {
    const info = told[type];
    for (const [start, end] of info === undefined ? [] : ranges) {
      const said = cut(bytes, start, end - start);
      if (info !== undefined && said.some((byte) => byte !== 0)) {
        removed.add(info);
        said.fill(0);
      }
    }
  }
  return { bytes, removed };
}
