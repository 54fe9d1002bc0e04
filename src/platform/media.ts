import { drawToFile } from './canvas';
import { fileAsBase64, removeFile } from './files';
import type { Pen, Picture } from './pen';

const AVATAR_SIDE_PX = 192;
const QUALITIES = [0.86, 0.7, 0.5] as const;

export type AvatarPicture =
  { ok: true; jpegBase64: string } | { ok: false; error: 'media/unreadable' };

/**
 * The chosen avatar as a square JPEG of 192 × 192, drawn anew so that no metadata goes along.
 * `maxLength` bounds the base64; quality gives way before the size does.
 */
export async function avatarJpeg(path: string, maxLength: number): Promise<AvatarPicture> {
  try {
    for (const quality of QUALITIES) {
      const jpegBase64 = await squareJpeg(path, quality);
      if (jpegBase64.length <= maxLength) {
        return { ok: true, jpegBase64 };
      }
    }
  } catch {
    // Not a picture, or one this phone cannot open: said below.
  }
  return { ok: false, error: 'media/unreadable' };
}

async function squareJpeg(path: string, quality: number): Promise<string> {
  const file = await drawToFile({
    width: AVATAR_SIDE_PX,
    height: AVATAR_SIDE_PX,
    type: 'jpg',
    quality,
    draw: async (pen, load) => drawSquare(pen, await load(path)),
  });
  try {
    return await fileAsBase64(file);
  } finally {
    await removeFile(file);
  }
}

/** The middle square of the picture fills the canvas; white shows through transparency. */
function drawSquare(pen: Pen, picture: Picture): void {
  const side = Math.min(picture.width, picture.height);
  const left = (picture.width - side) / 2;
  const top = (picture.height - side) / 2;
  pen.fillStyle = '#FFFFFF';
  pen.fillRect(0, 0, AVATAR_SIDE_PX, AVATAR_SIDE_PX);
  pen.drawImage(picture, left, top, side, side, 0, 0, AVATAR_SIDE_PX, AVATAR_SIDE_PX);
}
