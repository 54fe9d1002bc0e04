import { demand } from './damaged';
import { mediaLimits } from './kinds';
import { part, u16, u8 } from './reading';

const END = 0xd9;
const SCAN = 0xda;
const FRAMES = [0xc0, 0xc1, 0xc2];

/** `whole` has the marker, its length and, after the head of a scan, the coded pixels. */
export type JpegPart = { readonly marker: number; readonly body: Buffer; readonly whole: Buffer };

/** The segments between start and end of the first picture in the file, and where it ends. */
export function jpegParts(bytes: Buffer): { parts: readonly JpegPart[]; end: number } {
  const parts: JpegPart[] = [];
  let at = 2;
  for (let marker = markerAt(bytes, at); marker.code !== END; marker = markerAt(bytes, at)) {
    demand(parts.length < mediaLimits.parts && hasLength(marker.code));
    const from = marker.end + 2;
    const to = marker.end + u16(bytes, marker.end);
    const body = part(bytes, from, to);
    at = marker.code === SCAN ? endOfScan(bytes, to) : to;
    parts.push({ marker: marker.code, body, whole: part(bytes, marker.end - 2, at) });
  }
  demand(isPicture(parts));
  return { parts, end: markerAt(bytes, at).end };
}

/** A segment written anew. */
export function segment(marker: number, ...body: readonly Buffer[]): Buffer {
  const length = body.reduce((sum, { length }) => sum + length, 2);
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), ...body]);
}

/** Any number of 0xff may stand before a marker. */
function markerAt(bytes: Buffer, at: number): { code: number; end: number } {
  demand(u8(bytes, at) === 0xff);
  let end = at + 1;
  while (u8(bytes, end) === 0xff) {
    end += 1;
  }
  return { code: u8(bytes, end), end: end + 1 };
}

/** Below are tables without a length, restarts and a second start: none may stand here. */
const hasLength = (code: number): boolean => code >= 0xc0 && (code < 0xd0 || code > 0xd8);

/** In coded pixels 0xff is followed by 0 where it is one, and by a restart's number. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = u8(bytes, at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) {
      return at;
    }
  }
  return bytes.length;
}

/** One frame, with a size, before the first scan. */
function isPicture(parts: readonly JpegPart[]): boolean {
  const frames = parts.filter(({ marker }) => FRAMES.includes(marker));
  const [frame] = frames;
  if (frame === undefined || frames.length > 1 || frame.body.length < 6) {
    return false;
  }
  const scan = parts.findIndex(({ marker }) => marker === SCAN);
  return scan > parts.indexOf(frame) && u16(frame.body, 1) * u16(frame.body, 3) > 0;
}
