import type { PhoneFiles } from '../runtime/files';

/** A canvas as WeChat hands it to a page: less than a browser's, and with its own extras. */
export type CanvasNode = {
  width: number;
  height: number;
  readonly getContext: (kind: string) => CanvasRenderingContext2D | null;
  readonly createImage: () => HTMLImageElement;
  readonly createPath2D: (path?: string) => Path2D;
  readonly createImageData: (width: number, height: number) => ImageData;
  readonly requestAnimationFrame: (work: (time: number) => void) => number;
  readonly cancelAnimationFrame: (id: number) => void;
  readonly toDataURL: (type?: string, quality?: number) => string;
};

const surfaces = new WeakMap<CanvasNode, HTMLCanvasElement>();
const nodes = new WeakMap<HTMLCanvasElement, CanvasNode>();

export function canvasNode(surface: HTMLCanvasElement, files: PhoneFiles): CanvasNode {
  const known = nodes.get(surface);
  if (known !== undefined) {
    return known;
  }
  const node: CanvasNode = {
    get width() {
      return surface.width;
    },
    set width(value) {
      surface.width = value;
    },
    get height() {
      return surface.height;
    },
    set height(value) {
      surface.height = value;
    },
    getContext: (kind) => (kind === '2d' ? withReadableFonts(surface.getContext('2d')) : null),
    createImage: () => imageOf(files),
    createPath2D: (path) => new Path2D(path),
    createImageData: (width, height) => new ImageData(width, height),
    requestAnimationFrame: (work) => window.requestAnimationFrame(work),
    cancelAnimationFrame: (id) => window.cancelAnimationFrame(id),
    toDataURL: (type, quality) => surface.toDataURL(type, quality),
  };
  surfaces.set(node, surface);
  nodes.set(surface, node);
  return node;
}

/** The real canvas behind what a page holds. */
export function surfaceOf(node: unknown): HTMLCanvasElement | undefined {
  return surfaces.get(node as CanvasNode);
}

/** Machines without Chinese fonts draw boxes; a font of ours comes last in every list. */
function withReadableFonts(context: CanvasRenderingContext2D | null) {
  const plain = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'font');
  if (context !== null && !Object.hasOwn(context, 'font')) {
    Object.defineProperty(context, 'font', {
      get: () => plain?.get?.call(context) as unknown,
      set: (value: string) => plain?.set?.call(context, `${value}, "Noto Sans SC"`),
    });
  }
  return context;
}

function imageOf(files: PhoneFiles): HTMLImageElement {
  const image = new Image();
  const plain = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  Object.defineProperty(image, 'src', {
    get: () => plain?.get?.call(image) as unknown,
    set: (path: string) => plain?.set?.call(image, files.url(path)),
  });
  return image;
}
