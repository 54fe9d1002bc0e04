import type { Phone } from '../runtime/phone';
import { Unsupported } from '../runtime/faults';
import { WxFailure } from '../runtime/wx-failure';
import { api } from './api';
import { canvasNode, surfaceOf } from './canvas-node';

type Export = {
  canvas?: unknown;
  canvasId?: string;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  destWidth?: number;
  destHeight?: number;
  fileType?: string;
  quality?: number;
};
type Offscreen = { type?: string; width?: number; height?: number };

export function canvasApis({ files }: Pick<Phone, 'files'>) {
  return {
    canvasToTempFilePath: api('canvasToTempFilePath', async (options: Export) => {
      const surface = surfaceOf(options.canvas);
      if (surface === undefined) {
        throw new WxFailure('invalid canvas: only type="2d" canvases are supported');
      }
      const jpeg = options.fileType === 'jpg';
      const blob = await cut(surface, options, jpeg ? 'image/jpeg' : 'image/png');
      return { tempFilePath: await files.writeTemporary(jpeg ? 'jpg' : 'png', blob) };
    }),
    createOffscreenCanvas: ({ type, width, height }: Offscreen = {}) => {
      if (type !== '2d') {
        throw new Unsupported(`createOffscreenCanvas({ type: '${type ?? 'webgl'}' })`);
      }
      const surface = document.createElement('canvas');
      Object.assign(surface, { width: width ?? 300, height: height ?? 150 });
      return canvasNode(surface, files);
    },
  };
}

async function cut(surface: HTMLCanvasElement, options: Export, type: string): Promise<Blob> {
  const x = options.x ?? 0;
  const y = options.y ?? 0;
  const width = options.width ?? surface.width - x;
  const height = options.height ?? surface.height - y;
  const out = document.createElement('canvas');
  out.width = options.destWidth ?? width;
  out.height = options.destHeight ?? height;
  out.getContext('2d')?.drawImage(surface, x, y, width, height, 0, 0, out.width, out.height);
  return new Promise((resolve, reject) =>
    out.toBlob(
      (blob) => (blob === null ? reject(new WxFailure('create bitmap failed')) : resolve(blob)),
      type,
      options.quality ?? 1,
    ),
  );
}
