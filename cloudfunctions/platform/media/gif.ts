import { demand } from './damaged';
import { mediaLimits, type PictureOnly, type RemovedKind } from './kinds';
import { part, startsWith, u8 } from './reading';

const IMAGE = 0x2c;
const EXTENSION = 0x21;
const END = 0x3b;
const extension = { timing: 0xf9, comment: 0xfe, text: 0x01, application: 0xff } as const;
/** Netscape's block of eleven letters, then how often to repeat, as three bytes and an end. */
const LOOP_HEAD = '\x0bNETSCAPE2.0\x03\x01';
const loopLength = 19;

type Block = { readonly from: number; readonly to: number };

/** A GIF of its frames, their timing and how often to repeat them. */
export function gifOnly(bytes: Buffer): PictureOnly {
  const removed = new Set<RemovedKind>();
  const kept: Buffer[] = [part(bytes, 0, 13 + tableLength(u8(bytes, 10)))];
  let at = kept[0]?.length ?? 0;
  let frames = 0;
  for (let count = 0; u8(bytes, at) !== END; count += 1) {
    demand(count < mediaLimits.parts);
    const { from, to } = blockAt(bytes, at);
    const block = part(bytes, from, to);
    const kind = u8(block, 0) === IMAGE ? null : strange(block);
    frames += u8(block, 0) === IMAGE ? 1 : 0;
    if (kind === null) {
      kept.push(block);
    } else {
      removed.add(kind);
    }
    at = to;
  }
  demand(frames > 0);
  if (at + 1 < bytes.length) {
    removed.add('other');
  }
  return { bytes: Buffer.concat([...kept, Buffer.from([END])]), removed };
}

/** Null for an extension that the animation needs, else what it is. */
function strange(block: Buffer): RemovedKind | null {
  const label = u8(block, 1);
  const isTiming = label === extension.timing && block.length === 8 && u8(block, 2) === 4;
  const isLoop =
    label === extension.application &&
    block.length === loopLength &&
    startsWith(block.subarray(2), LOOP_HEAD);
  if (isTiming || isLoop) {
    return null;
  }
  const isText = label === extension.comment || label === extension.text;
  return isText || block.includes('XMP DataXMP') ? 'text' : 'other';
}

function blockAt(bytes: Buffer, from: number): Block {
  const kind = u8(bytes, from);
  if (kind === EXTENSION) {
    return { from, to: endOfData(bytes, from + 2) };
  }
  demand(kind === IMAGE);
  // Place and size, a table of colours, then the size of a code.
  return { from, to: endOfData(bytes, from + 10 + tableLength(u8(bytes, from + 9)) + 1) };
}

/** Data comes in pieces of at most 255 bytes, each after its length; a length of 0 ends it. */
function endOfData(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = u8(bytes, at); length > 0; length = u8(bytes, at)) {
    at += length + 1;
  }
  return at + 1;
}

/** The head of a table says whether there is one, and how many colours in powers of two. */
const tableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
