import type { CardFace } from '@contract/card';
import type { ShareToken } from '@contract/values';
import type { CallError } from '@phone/cloud/answer';
import { call } from '@phone/cloud/call';
import { wordsNow } from '@phone/features/app';
import { drawToFile } from '@phone/platform/canvas';
import { text as cardText } from '../text';
import { paintPoster, posterSize } from './paint-poster';
import { text } from './text';

/** Real pixels for one of the layout's: sharp when printed as large as a hand. */
const SCALE = 4;
const CODE_SIDE = 600;
/** What a scanner wants around a code: nothing. */
const QUIET = 24;

type Drawn = { ok: true; path: string } | { ok: false; error: CallError<'share.code'> | 'undrawn' };

/** The poster of a card as a file on this phone; its code leads to the link and nowhere else. */
export const posterPicture = (face: CardFace, share: ShareToken): Promise<Drawn> =>
  withCode(share, (code) =>
    drawToFile({
      width: posterSize.width * SCALE,
      height: posterSize.height * SCALE,
      type: 'png',
      draw: (pen, load) => {
        pen.scale(SCALE, SCALE);
        const { productName: product } = wordsNow(cardText);
        const { scanHint: hint } = wordsNow(text);
        return paintPoster(pen, load, { face, product, hint, code });
      },
    }),
  );

/** The code alone, on white. */
export const codePicture = (share: ShareToken): Promise<Drawn> =>
  withCode(share, (code) =>
    drawToFile({
      width: CODE_SIDE,
      height: CODE_SIDE,
      type: 'png',
      draw: async (pen, load) => {
        const picture = await load(code);
        const side = CODE_SIDE - 2 * QUIET;
        pen.fillStyle = '#FFFFFF';
        pen.fillRect(0, 0, CODE_SIDE, CODE_SIDE);
        pen.drawImage(picture, 0, 0, picture.width, picture.height, QUIET, QUIET, side, side);
      },
    }),
  );

async function withCode(
  share: ShareToken,
  draw: (code: string) => Promise<string>,
): Promise<Drawn> {
  const answer = await call('share.code', { share });
  if (!answer.ok) {
    return answer;
  }
  const { mime, base64 } = answer.value;
  try {
    return { ok: true, path: await draw(`data:${mime};base64,${base64}`) };
  } catch {
    return { ok: false, error: 'undrawn' };
  }
}
