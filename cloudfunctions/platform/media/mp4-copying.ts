import { boxesIn, contentOf, type Box } from './boxes';
import { demand } from './damaged';
import { mediaLimits, type RemovedKind } from './kinds';
import { isZero, part } from './reading';

/** From `bytes` into `out`, which begins as zeros of the same length. */
export type Copy = {
  readonly bytes: Buffer;
  readonly out: Buffer;
  readonly removed: Set<RemovedKind>;
  /** How many were looked at so far. */
  boxes: number;
};

/** A box is copied as it is, by a step of its own, or box by box. */
export type Rule = 'whole' | ((copy: Copy, box: Box) => void) | Tree;
/** Which boxes may stand in one, by type. What is not listed is left behind. */
export type Tree = { readonly [type: string]: Rule };

export function copyBoxes(copy: Copy, boxes: readonly Box[], tree: Tree): void {
  for (const box of boxes) {
    copy.boxes += 1;
    demand(copy.boxes <= mediaLimits.boxes);
    const rule = Object.hasOwn(tree, box.type) ? tree[box.type] : undefined;
    if (rule === undefined) {
      leave(copy, box);
    } else if (rule === 'whole') {
      copyPart(copy, box.from, box.to);
    } else if (typeof rule === 'function') {
      rule(copy, box);
    } else {
      copyHead(copy, box);
      copyBoxes(copy, boxesIn(copy.bytes, box.body, box.to), rule);
    }
  }
}

export const copyHead = (copy: Copy, { from, body }: Box): void => copyPart(copy, from, body);

export function copyPart({ bytes, out }: Copy, from: number, to: number): void {
  part(bytes, from, to).copy(out, from);
}

/** What is not copied in the midst of a box; zeros are no loss. */
export function skip({ bytes, removed }: Copy, from: number, to: number, kind: RemovedKind): void {
  if (!isZero(part(bytes, from, to))) {
    removed.add(kind);
  }
}

/** Keeps the place of a box that goes. */
export function leave(copy: Copy, box: Box): void {
  copyHead(copy, box);
  copy.out.write('free', box.from + 4, 'latin1');
  const content = contentOf(copy.bytes, box);
  if (!isZero(content)) {
    tellsOf(content).forEach((kind) => copy.removed.add(kind));
  }
}

/** By these words, of QuickTime, Android and Apple, a box is known to tell something. */
const words: readonly (readonly [RemovedKind, readonly string[]])[] = [
  ['location', ['\xa9xyz', 'loci', 'location.ISO6709', 'exif:GPS']],
  ['camera', ['\xa9mak', '\xa9mod', 'quicktime.make', 'quicktime.model', 'com.android.']],
  ['time', ['\xa9day', 'creationdate']],
  ['text', ['<x:xmpmeta', '\xa9cmt', '\xa9nam', '\xa9inf']],
];

function tellsOf(content: Buffer): readonly RemovedKind[] {
  const told = words
    .filter(([, signs]) => signs.some((sign) => content.includes(sign, 0, 'latin1')))
    .map(([kind]) => kind);
  return told.length === 0 ? ['other'] : told;
}
