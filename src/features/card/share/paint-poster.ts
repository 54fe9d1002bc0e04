import type { CardFace } from '@contract/card';
import type { LoadPicture } from '@phone/platform/canvas';
import type { Pen } from '@phone/platform/pen';
import { drawCard } from '../face/draw-card';
import { colours, fontOf, margin, pictureSize } from '../face/picture';

/** In the sizes of the card's picture, which is its upper part. */
export const posterSize = { width: pictureSize.width, height: 372 } as const;
const CODE = 108;

type Poster = {
  readonly face: CardFace;
  readonly product: string;
  readonly hint: string;
  /** Where the picture of the code is. */
  readonly code: string;
};

/** The card as it stands in a chat, and under it the code that leads to it. */
export async function paintPoster(
  pen: Pen,
  load: LoadPicture,
  { face, product, hint, code }: Poster,
): Promise<void> {
  const picture = await load(code);
  const { width, height } = posterSize;
  pen.fillStyle = colours.onAccent;
  pen.fillRect(0, 0, width, height);
  await drawCard(pen, load, face, product);
  const left = (width - CODE) / 2;
  const top = pictureSize.height + margin;
  // Codes must be dark on light, whatever the card looks like.
  pen.drawImage(picture, 0, 0, picture.width, picture.height, left, top, CODE, CODE);
  pen.font = fontOf(400, 12);
  pen.fillStyle = colours.ink2;
  pen.textAlign = 'center';
  pen.fillText(hint, width / 2, top + CODE + 10);
  pen.textAlign = 'left';
}
