import { type Bare, type ShootingInfo, Unreadable, cut } from './shooting-info';

const block = { extension: 0x21, image: 0x2c, end: 0x3b } as const;
const extension = { control: 0xf9, application: 0xff } as const;
const mostBlocks = 100_000;

/** Frames and how long they stand; of what programs write only how often it runs. */
export function bareGif(bytes: Buffer): Bare {
  const removed = new Set<ShootingInfo>();
  let at = 13 + tableLength(cut(bytes, 0, 13)[10] ?? 0);
  const parts: Buffer[] = [cut(bytes, 0, at)];
  for (let count = 0; count < mostBlocks; count += 1) {
    const from = at;
    switch (cut(bytes, at, 1)[0]) {
      case block.end:
        parts.push(Buffer.from([block.end]));
        if (at + 1 < bytes.length) {
          removed.add('extra');
        }
        return { bytes: Buffer.concat(parts), removed };
      case block.image:
        at += 10 + tableLength(cut(bytes, at, 10)[9] ?? 0) + 1;
        at = endOfParts(bytes, at);
        parts.push(bytes.subarray(from, at));
        break;
      case block.extension: {
        at = endOfParts(bytes, at + 2);
        const whole = bytes.subarray(from, at);
        if (isNeeded(whole)) {
          parts.push(whole);
        } else {
          removed.add('text');
        }
        break;
      }
      default:
        throw new Unreadable('there is no block where one must be');
    }
  }
  throw new Unreadable('too many blocks');
}

function isNeeded(whole: Buffer): boolean {
  const isLoop = whole.toString('latin1', 3, 14) === 'NETSCAPE2.0' && whole.length === 19;
  return whole[1] === extension.control || (whole[1] === extension.application && isLoop);
}

/** Bytes of the colour table that a packed field promises. */
const tableLength = (packed: number): number =>
  (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 0x07) + 1);

/** Data comes in parts that say their length; one of length zero is the last. */
function endOfParts(bytes: Buffer, from: number): number {
  for (let at = from; ;) {
    const length = cut(bytes, at, 1)[0] ?? 0;
    at += 1 + length;
    if (length === 0) {
      return at;
    }
  }
}
