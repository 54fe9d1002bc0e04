import type { CardFace } from '@contract/card';
import { wordsNow } from '@phone/features/app';
import { drawToFile } from '@phone/platform/canvas';
import { text } from '../text';
import { layOut } from './layout';
import { paintCard } from './paint';
import { pictureSize } from './picture';

/** Real pixels for one of the layout's: sharp on every phone, small enough to draw at once. */
const SCALE = 4;
const TIME_LIMIT_MS = 3_000;
const PICTURES_MAX = 20;
const drawn = new Map<string, Promise<string | null>>();

/**
 * The path of a picture of the card on this phone, or null where it can't be drawn in time: then
 * the plain one goes along. What was drawn once is not drawn again.
 */
export function sharePicture(face: CardFace): Promise<string | null> {
  const layout = layOut(face, 'none');
  const product = wordsNow(text).productName;
  const what = JSON.stringify([layout, product]);
  const before = drawn.get(what);
  if (before !== undefined) {
    return before;
  }
  const picture = inTime(
    drawToFile({
      width: pictureSize.width * SCALE,
      height: pictureSize.height * SCALE,
      type: 'png',
      draw: (pen) => {
        pen.scale(SCALE, SCALE);
        paintCard(pen, layout, product);
      },
    }),
  );
  keep(what, picture);
  return picture;
}

function inTime(work: Promise<string>): Promise<string | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), TIME_LIMIT_MS);
    const settle = (path: string | null) => {
      clearTimeout(timer);
      resolve(path);
    };
    work.then(settle, () => settle(null));
  });
}

function keep(what: string, picture: Promise<string | null>): void {
  drawn.set(what, picture);
  for (const oldest of drawn.keys()) {
    if (drawn.size <= PICTURES_MAX) {
      break;
    }
    drawn.delete(oldest);
  }
  // A picture that failed once may work the next time.
  void picture.then((path) => path === null && drawn.delete(what));
}
