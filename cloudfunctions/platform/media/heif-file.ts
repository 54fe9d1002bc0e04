import { boxesIn, contentOf, theBox, type Box } from './boxes';
import { demand } from './damaged';
import { readContents } from './heif-contents';
import { readAssociations, readItems, readReferences, type Reference } from './heif-items';
import { u16, u32, u8 } from './reading';

/** Something that holds of pictures; those it holds of share the one object. */
export type Property = { readonly type: string; readonly content: Buffer };
/** A property of one picture. One that is essential can't be passed over. */
export type Owned = { readonly property: Property; readonly essential: boolean };
/** One thing in the file: a picture, a tile of one, a block of EXIF. */
export type HeifItem = {
  readonly id: number;
  readonly type: string;
  readonly content: Buffer;
  readonly properties: readonly Owned[];
};
export type HeifFile = {
  readonly brand: string;
  /** The item that is shown. */
  readonly primary: number;
  readonly items: ReadonlyMap<number, HeifItem>;
  readonly references: readonly Reference[];
  /** Whole parts beside the items, such as a film. */
  readonly beside: readonly Box[];
};

const FRAME = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip']);

export function readHeif(bytes: Buffer): HeifFile {
  const top = boxesIn(bytes, 0, bytes.length);
  const meta = theBox(top, 'meta');
  const boxes = boxesIn(bytes, meta.body + 4, meta.to);
  const optional = (type: string) => boxes.find((box) => box.type === type);
  const contents = readContents(bytes, theBox(boxes, 'iloc'), optional('idat'));
  const properties = propertiesIn(bytes, theBox(boxes, 'iprp'));
  const items = new Map<number, HeifItem>();
  for (const { id, type } of readItems(bytes, theBox(boxes, 'iinf'))) {
    demand(!items.has(id));
    const content = contents.get(id) ?? Buffer.alloc(0);
    items.set(id, { id, type, content, properties: properties(id) });
  }
  return {
    brand: bytes.toString('latin1', 8, 12),
    primary: primaryOf(bytes, theBox(boxes, 'pitm')),
    items,
    references: readReferences(bytes, optional('iref')),
    beside: top.filter(({ type }) => !FRAME.has(type)),
  };
}

function propertiesIn(bytes: Buffer, list: Box): (id: number) => Owned[] {
  const described = boxesIn(bytes, list.body, list.to);
  const library = theBox(described, 'ipco');
  const known = boxesIn(bytes, library.body, library.to).map((box): Property => ({
    type: box.type,
    content: contentOf(bytes, box),
  }));
  const associations = readAssociations(bytes, theBox(described, 'ipma'));
  return (id) =>
    (associations.get(id) ?? []).map(({ number, essential }) => {
      const property = known[number - 1];
      demand(property !== undefined);
      return { property, essential };
    });
}

const primaryOf = (bytes: Buffer, { body }: Box): number =>
  u8(bytes, body) === 0 ? u16(bytes, body + 4) : u32(bytes, body + 4);
