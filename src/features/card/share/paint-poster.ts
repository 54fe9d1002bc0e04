import type { Pen, Picture } from '@phone/platform/pen';
import type { Layout } from '../face/layout';
import { paintCard } from '../face/paint';
import { colours, fontOf, margin, pictureSize } from '../face/picture';

/** In the sizes of the card's picture, which is its upper part. */
export const posterSize = { width: pictureSize.width, height: 372 } as const;
const CODE = 108;

type Poster = {
  readonly layout: Layout;
  readonly product: string;
  readonly hint: string;
  readonly code: Picture;
};

/** The card as it stands in a chat, and under it the code that leads to it. */
export function paintPoster(pen: Pen, { layout, product, hint, code }: Poster): void {
  const { width, height } = posterSize;
  pen.fillStyle = colours.onAccent;
  pen.fillRect(0, 0, width, height);
  paintCard(pen, layout, product);
  const left = (width - CODE) / 2;
  const top = pictureSize.height + margin;
  // Codes must be dark on light, whatever the card looks like.
  pen.drawImage(code, 0, 0, code.width, code.height, left, top, CODE, CODE);
  pen.font = fontOf(400, 12);
  pen.fillStyle = colours.ink2;
  pen.textAlign = 'center';
  pen.fillText(hint, width / 2, top + CODE + 10);
  pen.textAlign = 'left';
}
