import { boxesIn, contentOf, type Box } from './boxes';
import { demand } from './damaged';
import { mediaLimits } from './kinds';
import { fourLetters, u16, u32, u8 } from './reading';

/** Which property an item has, by its number from 1, and whether it can't be shown without. */
export type Association = { readonly number: number; readonly essential: boolean };
export type Reference = { readonly type: string; readonly from: number; readonly to: number[] };

/** The items that the file declares. */
export function readItems(bytes: Buffer, list: Box): readonly { id: number; type: string }[] {
  const version = u8(bytes, list.body);
  const from = list.body + 4 + (version === 0 ? 2 : 4);
  const entries = boxesIn(bytes, from, list.to).filter(({ type }) => type === 'infe');
  demand(entries.length <= mediaLimits.items);
  return entries.map(({ body }) => {
    const wide = u8(bytes, body) === 3 ? 2 : 0;
    demand(wide === 2 || u8(bytes, body) === 2);
    return { id: idAt(bytes, body + 4, wide === 2), type: fourLetters(bytes, body + 8 + wide) };
  });
}

/** Which item is made of, shown beside or shown through which others. */
export function readReferences(bytes: Buffer, list: Box | undefined): readonly Reference[] {
  if (list === undefined) {
    return [];
  }
  const wide = u8(bytes, list.body) === 1;
  const size = wide ? 4 : 2;
  let ends = 0;
  return boxesIn(bytes, list.body + 4, list.to).map(({ type, body }) => {
    const count = u16(bytes, body + size);
    ends += count;
    demand(ends <= mediaLimits.boxes);
    const to = Array.from({ length: count }, (_, index) =>
      idAt(bytes, body + size + 2 + index * size, wide),
    );
    return { type, from: idAt(bytes, body, wide), to };
  });
}

/** Which properties each item has, in the order they apply. */
export function readAssociations(bytes: Buffer, list: Box): ReadonlyMap<number, Association[]> {
  const content = contentOf(bytes, list);
  const wide = u8(content, 0) > 0;
  const long = (u8(content, 3) & 1) === 1;
  const found = new Map<number, Association[]>();
  let at = 8;
  for (let left = u32(content, 4); left > 0; left -= 1) {
    demand(found.size < mediaLimits.items);
    const id = idAt(content, at, wide);
    at += wide ? 4 : 2;
    const count = u8(content, at);
    const bits = long ? 15 : 7;
    const step = long ? 2 : 1;
    const associations = Array.from({ length: count }, (_, index) => {
      const from = at + 1 + index * step;
      const word = long ? u16(content, from) : u8(content, from);
      return { number: word & (2 ** bits - 1), essential: word >> bits === 1 };
    });
    demand(!found.has(id));
    found.set(id, associations);
    at += 1 + count * step;
  }
  return found;
}

const idAt = (bytes: Buffer, at: number, wide: boolean): number =>
  wide ? u32(bytes, at) : u16(bytes, at);
