import { drawToFile } from './canvas';

/** A part of a picture, in its own pixels. */
export type Part = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const QUALITY = 0.86;

/**
 * A part of a picture as a JPEG file whose longest side has `most` pixels at most. Drawn anew, so
 * that nothing the camera wrote goes along. Gives its path on the phone.
 */
export function partAsJpeg(path: string, part: Part, most: number): Promise<string> {
  const scale = Math.min(1, most / Math.max(part.width, part.height));
  const width = Math.max(1, Math.round(part.width * scale));
  const height = Math.max(1, Math.round(part.height * scale));
  return drawToFile({
    ...{ width, height, type: 'jpg', quality: QUALITY },
    draw: async (pen, load) => {
      const picture = await load(path);
      // White shows through transparency.
      pen.fillStyle = '#FFFFFF';
      pen.fillRect(0, 0, width, height);
      const { left, top } = part;
      pen.drawImage(picture, left, top, part.width, part.height, 0, 0, width, height);
    },
  });
}
