import { orientationOf, withOrientation } from './orientation';
import { type Bare, type ShootingInfo, Unreadable, cut } from './shooting-info';

const marker = { startOfScan: 0xda, end: 0xd9, comment: 0xfe, app0: 0xe0, app15: 0xef } as const;

/**
 * A JPEG of its tables and its scans alone. Which way up it is stays, in an EXIF segment made anew
 * with that one number; so do the colours (ICC, Adobe), without which it would look different.
 */
export function bareJpeg(bytes: Buffer): Bare {
  const parts: Buffer[] = [cut(bytes, 0, 2)];
  const removed = new Set<ShootingInfo>();
  let orientation = 1;
  for (let at = 2; ;) {
    const [code, begin] = nextMarker(bytes, at);
    if (code === marker.end) {
      parts.push(Buffer.from([0xff, marker.end]));
      if (begin < bytes.length) {
        removed.add('extra');
      }
      break;
    }
    const length = cut(bytes, begin, 2).readUInt16BE(0);
    const content = cut(bytes, begin + 2, length - 2);
    const info = infoIn(code, content);
    if (info === 'exif') {
      orientation = orientationOf(content.subarray(6)) ?? orientation;
    }
    if (info === null) {
      parts.push(Buffer.from([0xff, code]), cut(bytes, begin, length));
    } else {
      removed.add(info);
    }
    at = begin + length;
    if (code === marker.startOfScan) {
      const scanEnd = endOfScan(bytes, at);
      parts.push(bytes.subarray(at, scanEnd));
      at = scanEnd;
    }
  }
  if (orientation !== 1) {
    parts.splice(1, 0, withOrientation(orientation));
  }
  return { bytes: Buffer.concat(parts), removed };
}

/** A marker's code and where what follows it begins; fill bytes before it are passed over. */
function nextMarker(bytes: Buffer, at: number): [code: number, begin: number] {
  let begin = at;
  while (bytes[begin] === 0xff && bytes[begin + 1] === 0xff) {
    begin += 1;
  }
  const code = bytes[begin + 1];
  if (bytes[begin] !== 0xff || code === undefined || code === 0x00) {
    throw new Unreadable('there is no marker where one must be');
  }
  return [code, begin + 2];
}

/** Null for what the picture needs: a segment that is not known is not needed. */
function infoIn(code: number, content: Buffer): ShootingInfo | null {
  if (code === marker.comment) {
    return 'text';
  }
  if (code < marker.app0 || code > marker.app15) {
    return null;
  }
  const name = content.toString('latin1', 0, 12);
  if (name.startsWith('JFIF\0') && content.length === 14) {
    return null;
  }
  if (name.startsWith('ICC_PROFILE\0') || name.startsWith('Adobe')) {
    return null;
  }
  if (name.startsWith('Exif\0')) {
    return 'exif';
  }
  return name.startsWith('http') || name.startsWith('Photoshop') ? 'text' : 'extra';
}

/** Where the next marker is that does not belong to the data of the scan. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    const isRestart = next >= 0xd0 && next <= 0xd7;
    if (bytes[at] === 0xff && next !== 0x00 && next !== 0xff && !isRestart) {
      return at;
    }
  }
  throw new Unreadable('a scan has no end');
}
