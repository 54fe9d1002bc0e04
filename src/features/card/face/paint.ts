import type { Pen, Picture } from '@phone/platform/pen';
import type { Layout } from './layout';
import { paintColumns } from './paint-columns';
import { paintPhoto } from './paint-photo';
import { pieceOf, type Place } from './paint-piece';
import { besidePhoto, colours, fontOf, foot, margin, photoBoxes, pictureSize } from './picture';
import { ridge } from './ridge';

/** How high the drawn line may rise over the lower edge. */
const hills = 28;

/** Draws the head of a card from the same layout as the page, with the product's name below. */
export function paintCard(
  pen: Pen,
  { flow, head, ridge: ridged }: Layout,
  product: string,
  photo?: Picture,
): void {
  const { width, height } = pictureSize;
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, height);
  pen.textAlign = 'left';
  pen.textBaseline = 'top';
  let [left, right]: [number, number] = [margin, width - margin];
  if (photo !== undefined) {
    const box = photoBoxes[flow];
    paintPhoto(pen, photo, box);
    if (flow === 'left') {
      right = box[0] - besidePhoto;
    } else {
      left = box[0] + box[2] + besidePhoto;
    }
  }
  if (flow === 'columns') {
    paintColumns(pen, head, left);
  } else {
    paintLines(pen, head, { centred: flow === 'centre', left, right, lowest: ridged ? hills : 0 });
  }
  paintFoot(pen, product, ridged);
}

type Lines = Omit<Place, 'room'> & { readonly lowest: number };

/** One under the other, as many as there is room for; in the middle where the card is centred. */
function paintLines(pen: Pen, head: Layout['head'], { lowest, ...place }: Lines): void {
  let room = pictureSize.height - foot - margin - lowest;
  const pieces = head.map((block) => {
    const piece = pieceOf(pen, block, { ...place, room });
    room -= piece.height;
    return piece;
  });
  let top = head[0]?.kind === 'initial' ? 0 : margin + (place.centred ? room / 2 - margin / 2 : 0);
  for (const { height, draw } of pieces) {
    draw(top);
    top += height;
  }
}

function paintFoot(pen: Pen, product: string, ridged: boolean): void {
  const { width, height } = pictureSize;
  const line = height - foot;
  if (ridged) {
    paintRidge(pen, line);
  } else {
    pen.fillStyle = colours.line;
    pen.fillRect(margin, line, width - 2 * margin, 1);
  }
  pen.font = fontOf(400, 12);
  pen.fillStyle = colours.ink3;
  pen.fillText(product, margin, line + 9);
}

function paintRidge(pen: Pen, base: number): void {
  pen.strokeStyle = colours.accent;
  pen.lineWidth = 1.2;
  pen.beginPath();
  for (const [x, height] of ridge) {
    pen.lineTo(x * pictureSize.width, base - height * hills);
  }
  pen.stroke();
}
