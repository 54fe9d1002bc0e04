import type { Pen } from '@phone/platform/pen';
import type { Block } from './layout';
import { wrap } from './wrap';

/** The picture for a chat, 5:4 as WeChat shows it, in the sizes of the page. */
export const pictureSize = { width: 250, height: 200 } as const;
/** A canvas can't read a style sheet: these repeat the light column of `src/ui/tokens.scss`. */
const colours = {
  paper: '#F6F4EF',
  ink: '#1B1F24',
  ink2: '#565D66',
  ink3: '#656C75',
  line: '#E4E0D8',
  accent: '#1E5B5A',
} as const;

const margin = 22;
const foot = 30;
const styles = {
  name: { size: 30, weight: 600, colour: colours.ink, leading: 1.25, gap: 6, maxLines: 2 },
  line: { size: 16, weight: 400, colour: colours.ink2, leading: 1.4, gap: 2, maxLines: 2 },
} as const;
type Style = (typeof styles)[keyof typeof styles];

/** Draws the head of a card from the same layout as the page, with the product's name below. */
export function paintCard(pen: Pen, blocks: readonly Block[], product: string): void {
  const { width, height } = pictureSize;
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = colours.accent;
  pen.fillRect(0, 0, 4, height);
  pen.textAlign = 'left';
  pen.textBaseline = 'top';

  let top = margin;
  const bottom = height - foot - margin / 2;
  for (const block of blocks) {
    if (block.kind === 'name' || block.kind === 'line') {
      top = paintText(pen, block.text, styles[block.kind], { top, bottom });
    }
  }
  paintFoot(pen, product);
}

/** Answers where the next thing may begin. */
function paintText(
  pen: Pen,
  text: string,
  style: Style,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number {
  const lineHeight = style.size * style.leading;
  const room = Math.min(style.maxLines, Math.floor((bottom - top) / lineHeight));
  pen.font = fontOf(style.weight, style.size);
  pen.fillStyle = style.colour;
  const lines = wrap(
    text,
    pictureSize.width - 2 * margin,
    room,
    (part) => pen.measureText(part).width,
  );
  lines.forEach((line, index) => pen.fillText(line, margin, top + index * lineHeight));
  return top + lines.length * lineHeight + style.gap;
}

function paintFoot(pen: Pen, product: string): void {
  const { width, height } = pictureSize;
  const line = height - foot - 6;
  pen.fillStyle = colours.line;
  pen.fillRect(margin, line, width - 2 * margin, 1);
  pen.font = fontOf(400, 12);
  pen.fillStyle = colours.ink3;
  pen.fillText(product, margin, line + 11);
}

const fontOf = (weight: number, size: number): string => `${weight} ${size}px sans-serif`;
