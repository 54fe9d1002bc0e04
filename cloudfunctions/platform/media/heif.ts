import { coloursOf } from './colour-profile';
import { demand } from './damaged';
import { readExif } from './exif';
import { readHeif, type HeifFile, type HeifItem, type Owned, type Property } from './heif-file';
import { writeHeif } from './heif-writing';
import type { PictureOnly, RemovedKind } from './kinds';
import { startsWith, u32 } from './reading';

/** Coded pictures, and pictures made of others: tiles, a turned one, an overlay. */
const PICTURES = new Set(['hvc1', 'av01', 'grid', 'iden', 'iovl']);
/** How to decode, how large, which colours, which way up, which part, how see-through. */
const PROPERTIES = new Set(
  'hvcC av1C ispe pixi colr irot imir clap pasp auxC clli mdcv cclv a1op a1lx lsel'.split(' '),
);
const ALPHA = ['urn:mpeg:hevc:2015:auxid:1\0', 'urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0'];
const REFERENCES = new Set(['dimg', 'auxl', 'prem']);

/**
 * A HEIC or AVIF file written anew with its main picture, what that is made of, and what it is seen
 * through. EXIF, XMP, thumbnails, depth and brightness maps are items of their own: they stay
 * behind. Which way is up is a property of the picture, and goes along.
 */
export function heifOnly(bytes: Buffer): PictureOnly {
  const removed = new Set<RemovedKind>();
  const file = readHeif(bytes);
  const needed = neededBy(file);
  const colours = new Map<Property, Property | null>();
  const kept = [...needed]
    .sort((a, b) => a - b)
    .map((id) => pictureOnly(file.items.get(id), colours));
  colours.forEach((clean, found) => {
    if (clean?.content.equals(found.content) !== true) {
      removed.add('colour-profile');
    }
  });
  file.items.forEach((item) => {
    if (!needed.has(item.id)) {
      tellsOf(item, file).forEach((kind) => removed.add(kind));
    }
  });
  if (file.beside.length > 0) {
    removed.add('extra-picture');
  }
  const references = file.references.filter(
    ({ type, from, to }) =>
      REFERENCES.has(type) && needed.has(from) && to.every((id) => needed.has(id)),
  );
  return { bytes: writeHeif({ ...file, items: kept, references }), removed };
}

/** The main picture, what it is made of, and the transparency of any of these. */
function neededBy({ primary, items, references }: HeifFile): ReadonlySet<number> {
  const needed = new Set([primary]);
  const isAlpha = (id: number) => items.get(id)?.properties.some(saysAlpha) === true;
  for (const id of needed) {
    for (const { type, from, to } of references) {
      if (type === 'dimg' && from === id) {
        to.forEach((piece) => needed.add(piece));
      }
      if (type === 'auxl' && to.includes(id) && isAlpha(from)) {
        needed.add(from);
      }
    }
  }
  return needed;
}

/** The name comes after the version and flags that each such property begins with. */
const saysAlpha = ({ property: { type, content } }: Owned): boolean =>
  type === 'auxC' && ALPHA.some((name) => startsWith(content.subarray(4), name));

type Colours = Map<Property, Property | null>;

function pictureOnly(item: HeifItem | undefined, colours: Colours): HeifItem {
  demand(item !== undefined && PICTURES.has(item.type) && item.content.length > 0);
  const properties = item.properties.flatMap(({ property, essential }): Owned[] => {
    const { type, content } = property;
    // What we don't know goes, unless the picture can't be shown without it.
    demand(PROPERTIES.has(type) || !essential);
    if (type === 'colr' && !startsWith(content, 'nclx')) {
      const clean = colours.get(property) ?? cleanProfile(content);
      colours.set(property, clean);
      return clean === null ? [] : [{ property: clean, essential }];
    }
    return PROPERTIES.has(type) ? [{ property, essential }] : [];
  });
  return { ...item, properties };
}

/** Colours that aren't given by number (`nclx`) are given by a profile, after the word `prof`. */
function cleanProfile(content: Buffer): Property | null {
  const clean = coloursOf(content.subarray(4));
  return clean === null
    ? null
    : { type: 'colr', content: Buffer.concat([Buffer.from('prof'), clean]) };
}

/** An EXIF item begins with how far its block is from there. */
function tellsOf(
  { id, type, content }: HeifItem,
  { references }: HeifFile,
): readonly RemovedKind[] {
  if (type === 'Exif' && content.length > 4) {
    return readExif(content.subarray(4 + u32(content, 0))).tells;
  }
  if (type === 'mime') {
    return ['text'];
  }
  if (references.some((reference) => reference.type === 'thmb' && reference.from === id)) {
    return ['thumbnail'];
  }
  return [PICTURES.has(type) ? 'extra-picture' : 'other'];
}
