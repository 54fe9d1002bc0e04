import { decode, encode } from 'jpeg-js';

/** Longest side of a stored avatar. WeChat's check takes 750 × 1334 at most. */
const avatar = { sidePixels: 480, megapixels: 1.2 } as const;
/** The same of a picture on a card. */
export const onCard = { sidePixels: 1_280, megapixels: 2.6 } as const;
const quality = 85;
const decodeLimits = {
  useTArray: true,
  formatAsRGBA: true,
  tolerantDecoding: false,
  maxMemoryUsageInMB: 128,
} as const;

type Size = { readonly sidePixels: number; readonly megapixels: number };

/**
 * A JPEG drawn anew from its pixels, so that nothing else of the file survives: no place, camera,
 * time, thumbnail or comment. Null where it is no JPEG we can read.
 */
export function redraw(jpeg: Buffer, size: Size = avatar): Buffer | null {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) {
    return null;
  }
  const picture = pixelsOf(jpeg, size.megapixels);
  return picture === null ? null : encode(shrink(picture, size.sidePixels), quality).data;
}

type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array };

function pixelsOf(jpeg: Buffer, megapixels: number): Picture | null {
  try {
    // More than the phone draws only serves to keep us busy; the decoder looks before it unpacks.
    const { width, height, data } = decode(jpeg, {
      ...decodeLimits,
      maxResolutionInMP: megapixels,
    });
    return width > 0 && height > 0 ? { width, height, data } : null;
  } catch {
    // The decoder throws on anything it can't read, and on a picture beyond its limits.
    return null;
  }
}

/** Each new pixel is the mean of the old ones it covers. */
function shrink(picture: Picture, sidePixels: number): Picture {
  const scale = Math.max(picture.width, picture.height) / sidePixels;
  if (scale <= 1) {
    return picture;
  }
  const width = Math.max(1, Math.round(picture.width / scale));
  const height = Math.max(1, Math.round(picture.height / scale));
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const rows = [Math.floor(y * scale), Math.ceil((y + 1) * scale)] as const;
    for (let x = 0; x < width; x += 1) {
      const columns = [Math.floor(x * scale), Math.ceil((x + 1) * scale)] as const;
      data.set(mean(picture, rows, columns), (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

type Span = readonly [from: number, to: number];

function mean({ width, height, data }: Picture, rows: Span, columns: Span): number[] {
  const sums = [0, 0, 0];
  let count = 0;
  for (let y = rows[0]; y < Math.min(rows[1], height); y += 1) {
    for (let x = columns[0]; x < Math.min(columns[1], width); x += 1) {
      const at = (y * width + x) * 4;
      sums.forEach((sum, channel) => (sums[channel] = sum + (data[at + channel] ?? 0)));
      count += 1;
    }
  }
  return [...sums.map((sum) => Math.round(sum / count)), 255];
}
