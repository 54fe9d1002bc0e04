import type { Pen } from '@phone/platform/pen';
import type { Block, TextKind } from './layout';
import { colours, fontOf, margin, pictureSize, styles } from './picture';
import { wrap } from './wrap';

/** Something measured that can be drawn at any height. */
export type Piece = { readonly height: number; readonly draw: (top: number) => void };

/** How much height is left, and between where it may stand. */
export type Place = {
  readonly room: number;
  readonly centred: boolean;
  readonly left: number;
  readonly right: number;
};

const { width } = pictureSize;
const BAND = 60;
const SEAL = 56;
const nothing: Piece = { height: 0, draw: () => undefined };

/** What one block of the head takes, and how it is drawn. */
export function pieceOf(pen: Pen, block: Block, place: Place): Piece {
  switch (block.kind) {
    case 'initial':
      return { height: BAND + 12, draw: () => paintInitial(pen, block.text) };
    case 'seal':
      return { height: SEAL + 8, draw: (top) => paintSeal(pen, block.columns, top, place) };
    case 'rule':
      return { height: 14, draw: (top) => paintRule(pen, top, place) };
    default:
      return textPiece(pen, block.kind, block.text, place);
  }
}

function textPiece(pen: Pen, kind: TextKind, text: string, place: Place): Piece {
  const { room, centred, left, right } = place;
  const { weight, colour, leading, gap, most, ...style } = styles[kind];
  const measure = (part: string) => pen.measureText(part).width;
  const space = right - left;
  let size: number = style.size;
  pen.font = fontOf(weight, size);
  if (kind === 'name' && measure(text) > space) {
    size = 22;
    pen.font = fontOf(weight, size);
  }
  const lineHeight = size * leading;
  const lines = wrap(text, space, Math.min(most, Math.floor(room / lineHeight)), measure);
  if (lines.length === 0) {
    return nothing;
  }
  return {
    height: lines.length * lineHeight + gap,
    draw: (top) => {
      pen.font = fontOf(weight, size);
      pen.fillStyle = colour;
      pen.textAlign = centred ? 'center' : 'left';
      const x = centred ? width / 2 : left;
      lines.forEach((line, index) => pen.fillText(line, x, top + index * lineHeight));
      pen.textAlign = 'left';
    },
  };
}

function paintInitial(pen: Pen, text: string): void {
  pen.fillStyle = colours.accent;
  pen.fillRect(0, 0, width, BAND);
  pen.font = fontOf(600, 40);
  pen.fillStyle = colours.onAccent;
  pen.fillText(text, margin, BAND - 50);
}

function paintSeal(
  pen: Pen,
  columns: readonly string[],
  top: number,
  { centred, left: edge }: Place,
): void {
  const left = centred ? (width - SEAL) / 2 : edge;
  const size = 22;
  pen.strokeStyle = colours.seal;
  pen.lineWidth = 2;
  pen.strokeRect(left, top, SEAL, SEAL);
  pen.font = fontOf(700, size);
  pen.fillStyle = colours.seal;
  pen.textAlign = 'center';
  columns.forEach((column, index) => {
    const signs = [...column];
    const x = left + (SEAL + (columns.length - 1 - 2 * index) * size) / 2;
    const y = top + (SEAL - signs.length * size) / 2;
    signs.forEach((sign, place) => pen.fillText(sign, x, y + place * size));
  });
  pen.textAlign = 'left';
}

/** A thick line over a thin one. */
function paintRule(pen: Pen, top: number, { left, right }: Place): void {
  pen.fillStyle = colours.ink;
  pen.fillRect(left, top, right - left, 2);
  pen.fillRect(left, top + 3, right - left, 0.6);
}
