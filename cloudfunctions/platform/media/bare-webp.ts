import { type Bare, type ShootingInfo, Unreadable, cut } from './shooting-info';

const needed = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
const told: Readonly<Record<string, ShootingInfo>> = { EXIF: 'exif', 'XMP ': 'text' };
/** Bits of VP8X that promise EXIF and XMP. */
const promises = 0x08 | 0x04;
const mostChunks = 20_000;

export function bareWebp(bytes: Buffer): Bare {
  const end = 8 + cut(bytes, 4, 4).readUInt32LE(0);
  if (end > bytes.length) {
    throw new Unreadable('the file is shorter than it says');
  }
  const parts: Buffer[] = [];
  const removed = new Set<ShootingInfo>(end < bytes.length ? ['extra'] : []);
  let count = 0;
  for (let at = 12; at < end; count += 1) {
    if (count > mostChunks) {
      throw new Unreadable('too many chunks');
    }
    const length = cut(bytes, at, 8).readUInt32LE(4);
    const name = bytes.toString('latin1', at, at + 4);
    // Chunks begin at even places; the last one of a file may lack its filler.
    const chunk = cut(bytes, at, Math.min(8 + length + (length % 2), end - at));
    if (!needed.includes(name)) {
      removed.add(told[name] ?? 'extra');
    } else {
      parts.push(name === 'VP8X' ? unpromised(chunk) : chunk);
    }
    at += 8 + length + (length % 2);
  }
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return { bytes: Buffer.concat([head, body]), removed };
}

function unpromised(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  copy[8] = (copy[8] ?? 0) & ~promises;
  return copy;
}
