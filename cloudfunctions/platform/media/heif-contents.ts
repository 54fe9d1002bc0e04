import { contentOf, type Box } from './boxes';
import { demand } from './damaged';
import { mediaLimits } from './kinds';
import { part, u16, u32, u64, u8 } from './reading';

/** The bytes of each item, its pieces joined. No two items together are larger than the file. */
export function readContents(
  bytes: Buffer,
  list: Box,
  inner: Box | undefined,
): ReadonlyMap<number, Buffer> {
  const content = contentOf(bytes, list);
  const version = u8(content, 0);
  demand(version <= 2);
  const sizes = u16(content, 4);
  const [offset, length, base, index] = [12, 8, 4, 0].map((shift) => (sizes >> shift) & 15);
  const wide = version === 2;
  const number = reader(content, 6);
  const found = new Map<number, Buffer>();
  let total = 0;
  for (let left = number(wide ? 4 : 2); left > 0; left -= 1) {
    demand(found.size < mediaLimits.items);
    const id = number(wide ? 4 : 2);
    const inside = version > 0 && (number(2) & 15) === 1;
    // Content in another file is content we can't clean.
    demand(number(2) === 0);
    const start = number(base ?? 0);
    const from = inside ? innerContent(bytes, inner) : bytes;
    const pieces = Array.from({ length: number(2) }, () => {
      number(version > 0 ? (index ?? 0) : 0);
      const at = start + number(offset ?? 0);
      const size = number(length ?? 0);
      total += size;
      demand(total <= bytes.length);
      return part(from, at, at + size);
    });
    found.set(id, Buffer.concat(pieces));
  }
  return found;
}

function innerContent(bytes: Buffer, inner: Box | undefined): Buffer {
  demand(inner !== undefined);
  return contentOf(bytes, inner);
}

/** Reads one number after the other, each 0, 2, 4 or 8 bytes long. */
function reader(bytes: Buffer, from: number): (size: number) => number {
  let at = from;
  return (size) => {
    const here = at;
    at += size;
    if (size === 0) {
      return 0;
    }
    const read = { 2: u16, 4: u32, 8: u64 }[size];
    demand(read !== undefined);
    return read(bytes, here);
  };
}
