import { box } from './boxes';
import { demand } from './damaged';
import type { HeifFile, HeifItem } from './heif-file';

/** What goes into a new file. */
export type NewHeif = Pick<HeifFile, 'brand' | 'primary' | 'references'> & {
  readonly items: readonly HeifItem[];
};

const mostProperties = 0x7fff;

/** A file of what kind it is, what is in it, and the contents one after the other. */
export function writeHeif(heif: NewHeif): Buffer {
  const kinds = ['mif1', 'miaf', heif.brand];
  const kind = box('ftyp', letters(heif.brand), u32(0), ...kinds.map(letters));
  // Where the contents lie depends on how long the list is that says so: its length comes first.
  const before = kind.length + described(heif, 0).length;
  const contents = heif.items.map(({ content }) => content);
  return Buffer.concat([kind, described(heif, before + 8), box('mdat', ...contents)]);
}

function described(heif: NewHeif, contentsFrom: number): Buffer {
  return box(
    'meta',
    u32(0),
    box('hdlr', u32(0), u32(0), letters('pict'), Buffer.alloc(13)),
    box('pitm', u32(0), id(heif.primary)),
    places(heif.items, contentsFrom),
    box(
      'iinf',
      u32(0),
      u16(heif.items.length),
      ...heif.items.map((item) => entry(item, heif.primary)),
    ),
    ...(heif.references.length === 0 ? [] : [references(heif)]),
    properties(heif.items),
  );
}

/** Version 2 of an entry: hidden unless it is the one shown; no protection and no name. */
function entry(item: HeifItem, primary: number): Buffer {
  const hidden = item.id === primary ? 0 : 1;
  const head = u32((2 << 24) | hidden);
  return box('infe', head, id(item.id), u16(0), letters(item.type), Buffer.alloc(1));
}

/** Offsets and lengths of 4 bytes; each content in one piece. */
function places(items: readonly HeifItem[], contentsFrom: number): Buffer {
  let at = contentsFrom;
  const each = items.map((item) => {
    const from = at;
    at += item.content.length;
    return Buffer.concat([id(item.id), u16(0), u16(1), u32(from), u32(item.content.length)]);
  });
  return box('iloc', u32(0), u16(0x4400), u16(items.length), ...each);
}

function references({ references }: NewHeif): Buffer {
  const one = ({ type, from, to }: NewHeif['references'][number]) =>
    box(type, id(from), u16(to.length), ...to.map(id));
  return box('iref', u32(0), ...references.map(one));
}

/** Each property once, and for each item the numbers of those it has, from 1. */
function properties(items: readonly HeifItem[]): Buffer {
  const library = [...new Set(items.flatMap((item) => item.properties.map((one) => one.property)))];
  demand(library.length <= mostProperties);
  const numbers = new Map(library.map((property, index) => [property, index + 1]));
  const owned = items.map((item) => {
    const words = item.properties.map(({ property, essential }) =>
      u16((essential ? 0x8000 : 0) | (numbers.get(property) ?? 0)),
    );
    return Buffer.concat([id(item.id), Buffer.from([words.length]), ...words]);
  });
  const whole = library.map(({ type, content }) => box(type, content));
  return box('iprp', box('ipco', ...whole), box('ipma', u32(1), u32(items.length), ...owned));
}

/** Phones count their items from 1; one that needs 4 bytes is not theirs. */
function id(value: number): Buffer {
  demand(value <= 0xffff);
  return u16(value);
}

const letters = (text: string): Buffer => Buffer.from(text, 'latin1');

function u16(value: number): Buffer {
  const two = Buffer.alloc(2);
  two.writeUInt16BE(value, 0);
  return two;
}

function u32(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value, 0);
  return four;
}
