import type { CardFace } from '@contract/card';
import type { LoadPicture } from '@phone/platform/canvas';
import type { Pen } from '@phone/platform/pen';
import { layOut } from './layout';
import { paintCard } from './paint';

/** Draws a card for a chat; without its photo where that can't be loaded. */
export async function drawCard(
  pen: Pen,
  load: LoadPicture,
  face: CardFace,
  product: string,
): Promise<void> {
  const layout = layOut(face, 'none');
  const photo = layout.portrait && (await load(layout.portrait.url).catch(() => null));
  if (photo === null) {
    paintCard(pen, layOut({ ...face, photo: undefined }, 'none'), product);
  } else {
    paintCard(pen, layout, product, photo);
  }
}
