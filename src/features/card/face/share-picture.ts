import type { CardFace } from '@contract/card';
import { wordsNow } from '@phone/features/app';
import { drawToFile } from '@phone/platform/canvas';
import { text } from '../text';
import { drawCard } from './draw-card';
import { layOut } from './layout';
import { pictureSize } from './picture';

/** Real pixels for one of the layout's: sharp on every phone, small enough to draw at once. */
const SCALE = 4;
const TIME_LIMIT_MS = 3_000;
const PICTURES_MAX = 20;
const signature = /\?sign=[^"]*/;
const drawn = new Map<string, Promise<string | null>>();

/**
 * The path of a picture of the card on this phone, or null where it can't be drawn in time: then
 * the plain one goes along. What was drawn once is not drawn again.
 */
export function sharePicture(face: CardFace): Promise<string | null> {
  const product = wordsNow(text).productName;
  // The same photo has a new signature whenever it is asked for.
  const what = JSON.stringify([layOut(face, 'none'), product]).replace(signature, '');
  const before = drawn.get(what);
  if (before !== undefined) {
    return before;
  }
  const picture = inTime(
    drawToFile({
      width: pictureSize.width * SCALE,
      height: pictureSize.height * SCALE,
      type: 'png',
      draw: (pen, load) => {
        pen.scale(SCALE, SCALE);
        return drawCard(pen, load, face, product);
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
