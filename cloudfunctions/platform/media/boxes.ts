import { Unreadable, cut } from './shooting-info';

/** A box of an ISO file (ISO/IEC 14496-12): its name, and where it and its content lie. */
export type Box = {
  readonly name: string;
  readonly start: number;
  readonly content: number;
  readonly end: number;
};

const mostBoxes = 20_000;

/** The boxes between two places of a file, one after the other, without gaps. */
export function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    if (to - at < 8) {
      // Four zeros end a list in old QuickTime files.
      if (bytes.subarray(at, to).every((byte) => byte === 0)) {
        return boxes;
      }
      throw new Unreadable('a box is cut off');
    }
    const short = cut(bytes, at, 8).readUInt32BE(0);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const content = at + (short === 1 ? 16 : 8);
    const end = at + lengthOf(bytes, at, short, to);
    if (end < content || end > to || boxes.length >= mostBoxes) {
      throw new Unreadable('a box is longer than what it lies in');
    }
    boxes.push({ name, start: at, content, end });
    at = end;
  }
  return boxes;
}

/** 1 stands for a long number after the name, 0 for the rest of the file. */
function lengthOf(bytes: Buffer, at: number, short: number, to: number): number {
  if (short === 0) {
    return to - at;
  }
  if (short !== 1) {
    return short;
  }
  const long = cut(bytes, at + 8, 8).readBigUInt64BE(0);
  return long > BigInt(bytes.length) ? bytes.length + 1 : Number(long);
}

/**
 * Makes a box into an empty one of the same length, so that nothing after it moves and no table
 * of places in the file has to be written anew.
 */
export function emptyBox(bytes: Buffer, { start, content, end }: Box): void {
  bytes.write('free', start + 4, 'latin1');
  bytes.fill(0, content, end);
}
