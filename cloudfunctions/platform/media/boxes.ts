import { demand } from './damaged';
import { mediaLimits } from './kinds';
import { fourLetters, isZero, part, u32, u64 } from './reading';

/** A box of an ISO base media file: from its head to its end, its content beginning at `body`. */
export type Box = {
  readonly type: string;
  readonly from: number;
  readonly body: number;
  readonly to: number;
};

/** The boxes that lie side by side between two places, filling them. */
export function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] {
  demand(to <= bytes.length);
  const boxes: Box[] = [];
  let at = from;
  while (at < to && !endsInZeros(bytes, at, to)) {
    demand(boxes.length < mediaLimits.boxes);
    const box = boxAt(bytes, at, to);
    boxes.push(box);
    at = box.to;
  }
  return boxes;
}

/** The one box of a type, or damage: none of those we ask for may be missing or doubled. */
export function theBox(boxes: readonly Box[], type: string): Box {
  const [box, ...more] = boxes.filter((one) => one.type === type);
  demand(box !== undefined && more.length === 0);
  return box;
}

export const contentOf = (bytes: Buffer, box: Box): Buffer => part(bytes, box.body, box.to);

/** A box written anew. */
export function box(type: string, ...content: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(
    content.reduce((sum, { length }) => sum + length, 8),
    0,
  );
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, ...content]);
}

/** A size of 1 says that 8 bytes with the true one follow; 0 means up to the end. */
function boxAt(bytes: Buffer, from: number, end: number): Box {
  const size = u32(bytes, from);
  const body = from + (size === 1 ? 16 : 8);
  const to = size === 0 ? end : from + (size === 1 ? u64(bytes, from + 8) : size);
  demand(to >= body && to <= end);
  return { type: fourLetters(bytes, from + 4), from, body, to };
}

/** QuickTime ends some lists with a zero, too short to be a box. */
const endsInZeros = (bytes: Buffer, at: number, to: number): boolean =>
  to - at < 8 && isZero(part(bytes, at, to));
