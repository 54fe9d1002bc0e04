import Taro from '@tarojs/taro';
import type { Pen, Picture } from './pen';

export type Drawing = {
  width: number;
  height: number;
  type: 'jpg' | 'png';
  /** 0 to 1, for jpg. */
  quality?: number;
  draw: (pen: Pen, load: LoadPicture) => void | Promise<void>;
};
/** A picture by its path on the phone or its address. */
export type LoadPicture = (src: string) => Promise<Picture>;

const LOAD_LIMIT_MS = 10_000;

/**
 * Draws on a canvas nobody sees and gives the path of a temporary file. A picture drawn anew
 * carries no metadata: no place, no camera, no date.
 */
export async function drawToFile(drawing: Drawing): Promise<string> {
  const { width, height, type, quality = 1 } = drawing;
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height });
  // Taro's typing leaves the context empty.
  const pen = canvas.getContext('2d') as unknown as Pen;
  await drawing.draw(pen, (src) => loadPicture(canvas, src));
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    // Taro's typing knows only canvases on the page; WeChat takes an off-screen one as well.
    canvas: canvas as unknown as Taro.Canvas,
    width,
    height,
    destWidth: width,
    destHeight: height,
    fileType: type,
    quality,
  });
  return tempFilePath;
}

function loadPicture(canvas: Taro.OffscreenCanvas, src: string): Promise<Picture> {
  return new Promise((resolve, reject) => {
    const image = canvas.createImage();
    const timer = setTimeout(() => reject(new Error('The picture took too long.')), LOAD_LIMIT_MS);
    image.onload = () => {
      clearTimeout(timer);
      resolve(image);
    };
    image.onerror = () => {
      clearTimeout(timer);
      reject(new Error('The picture cannot be read.'));
    };
    image.src = src;
  });
}
