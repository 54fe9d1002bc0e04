import { limits } from '../limits';
import { accept, refuse, type OpenInterface } from './open-interface';
import type { ReadByLink } from './own-link';
import { readPicture, type Picture } from './picture';

/**
 * Reads no letters: it answers the lines that a PNG carries in its `printed-text` chunk, one below
 * the other over the whole picture. Any other picture has no text on it.
 */
export const readPrintedText =
  (read: ReadByLink): OpenInterface =>
  async ({ img, img_url: url }) => {
    if (img === undefined && typeof url !== 'string') {
      return refuse(41_005, 'media data missing');
    }
    const mostBytes = limits.readImageBytes.value;
    const bytes = typeof url === 'string' ? await read(url, mostBytes) : img;
    if (bytes === null) {
      return refuse(101_000, 'invalid image url');
    }
    const picture = Buffer.isBuffer(bytes) && bytes.length <= mostBytes ? readPicture(bytes) : null;
    if (!picture) {
      return refuse(101_002, 'invalid image data');
    }
    const { width: w, height: h } = picture;
    return accept({ items: itemsOf(picture), img_size: { w, h } });
  };

function itemsOf({ width, height, text }: Picture) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const lineHeight = Math.floor(height / Math.max(lines.length, 1));
  return lines.map((line, index) => {
    const [top, bottom] = [index * lineHeight, (index + 1) * lineHeight];
    return {
      text: line,
      pos: {
        left_top: { x: 0, y: top },
        right_top: { x: width, y: top },
        right_bottom: { x: width, y: bottom },
        left_bottom: { x: 0, y: bottom },
      },
    };
  });
}
