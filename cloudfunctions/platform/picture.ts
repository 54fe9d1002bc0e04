import { decode, encode } from 'jpeg-js';

/** Longest side of a stored picture. WeChat's check takes 750 × 1334 at most. */
const sidePixels = 480;
const quality = 85;
const decodeLimits = {
  useTArray: true,
  formatAsRGBA: true,
  tolerantDecoding: false,
  // An avatar is a thousand pixels square at most; more only serves to keep us busy.
  maxResolutionInMP: 1.2,
  maxMemoryUsageInMB: 64,
} as const;

/**
 * A JPEG drawn anew from its pixels, so that nothing else of the file survives: no place, camera,
 * time, thumbnail or comment. Null where it is no JPEG we can read.
 */
export function redraw(jpeg: Buffer): Buffer | null {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) {
    return null;
  }
  const picture = pixelsOf(jpeg);
  return picture === null ? null : encode(shrink(picture), quality).data;
}

type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array };

function pixelsOf(jpeg: Buffer): Picture | null {
  try {
    const { width, height, data } = decode(jpeg, decodeLimits);
    return width > 0 && height > 0 ? { width, height, data } : null;
  } catch {
    // The decoder throws on anything it can't read, and on a picture beyond its limits.
    return null;
  }
}

/** Each new pixel is the mean of the old ones it covers. */
function shrink(picture: Picture): Picture {
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
