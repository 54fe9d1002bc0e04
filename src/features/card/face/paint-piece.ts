import type { Pen } from '@phone/platform/pen';
import type { Block, TextKind } from './layout';
import { colours, fontOf, margin, pictureSize, styles } from './picture';
import { wrap } from './wrap';

/** Something measured that can be drawn at any height. */
export type Piece = { readonly height: number; readonly draw: (top: number) => void };

type Place = { readonly room: number; readonly centred: boolean };

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
      return { height: SEAL + 8, draw: (top) => paintSeal(pen, block.columns, top) };
    case 'rule':
      return { height: 14, draw: (top) => paintRule(pen, top) };
    default:
      return textPiece(pen, block.kind, block.text, place);
  }
}

function textPiece(pen: Pen, kind: TextKind, text: string, { room, centred }: Place): Piece {
  const { weight, colour, leading, gap, most, ...style } = styles[kind];
  const measure = (part: string) => pen.measureText(part).width;
  const space = width - 2 * margin;
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
      const x = centred ? width / 2 : margin;
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

function paintSeal(pen: Pen, columns: readonly string[], top: number): void {
  const left = (width - SEAL) / 2;
  const size = 22;
  pen.strokeStyle = colours.seal;
  pen.lineWidth = 2;
  pen.strokeRect(left, top, SEAL, SEAL);
  pen.font = fontOf(700, size);
  pen.fillStyle = colours.seal;
  pen.textAlign = 'center';
  columns.forEach((column, index) => {
    const signs = [...column];
    const x = (width + (columns.length - 1 - 2 * index) * size) / 2;
    const y = top + (SEAL - signs.length * size) / 2;
    signs.forEach((sign, place) => pen.fillText(sign, x, y + place * size));
  });
  pen.textAlign = 'left';
}

/** A thick line over a thin one. */
function paintRule(pen: Pen, top: number): void {
  pen.fillStyle = colours.ink;
  pen.fillRect(margin, top, width - 2 * margin, 2);
  pen.fillRect(margin, top + 3, width - 2 * margin, 0.6);
}
