import type { Pen } from '@phone/platform/pen';
import type { Block } from './layout';
import { isUpright } from './name-signs';
import { fontOf, foot, margin, pictureSize, styles } from './picture';
import { wrap } from './wrap';

const TOP = 18;
const TALL = pictureSize.height - foot - TOP - 8;

/** Writes from top to bottom, from the right edge on, as many columns as fit. */
export function paintColumns(pen: Pen, head: readonly Block[], left: number): void {
  let right: number = pictureSize.width - margin;
  for (const block of head) {
    if (block.kind === 'name' || block.kind === 'reading' || block.kind === 'line') {
      const { size, weight, colour, leading, gap, most } = styles[block.kind];
      const wide = size * leading;
      pen.font = fontOf(weight, size);
      pen.fillStyle = colour;
      const room = Math.min(most, Math.floor((right - left) / wide));
      for (const column of wrap(block.text, TALL, room, (part) => pen.measureText(part).width)) {
        paintColumn(pen, column, right - size, size);
        right -= wide;
      }
      right -= gap;
    }
  }
}

function paintColumn(pen: Pen, column: string, x: number, size: number): void {
  let y = TOP;
  for (const run of runsOf(column)) {
    if (isUpright(run)) {
      pen.fillText(run, x, y);
      y += size;
    } else {
      pen.save();
      pen.translate(x + size, y);
      pen.rotate(Math.PI / 2);
      pen.fillText(run, 0, 0);
      pen.restore();
      y += pen.measureText(run).width;
    }
  }
}

/** Each upright sign by itself; letters and brackets between them lie on their side together. */
function runsOf(text: string): readonly string[] {
  const runs: string[] = [];
  let lying = '';
  for (const sign of text) {
    if (!isUpright(sign)) {
      lying += sign;
      continue;
    }
    runs.push(...(lying === '' ? [] : [lying]), sign);
    lying = '';
  }
  return lying === '' ? runs : [...runs, lying];
}
