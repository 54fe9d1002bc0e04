import { type Bare, type ShootingInfo, Unreadable, cut } from './shooting-info';

/** What a picture is drawn from, and what its colours and size depend on. */
const needed = 'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs'.split(' ');
const told: Readonly<Record<string, ShootingInfo>> = {
  eXIf: 'exif',
  tEXt: 'text',
  zTXt: 'text',
  iTXt: 'text',
  tIME: 'times',
};
const mostChunks = 20_000;

export function barePng(bytes: Buffer): Bare {
  const parts: Buffer[] = [cut(bytes, 0, 8)];
  const removed = new Set<ShootingInfo>();
  let at = 8;
  for (let count = 0; count < mostChunks; count += 1) {
    const length = cut(bytes, at, 8).readUInt32BE(0);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const chunk = cut(bytes, at, length + 12);
    if (needed.includes(name)) {
      parts.push(chunk);
    } else {
      removed.add(told[name] ?? 'extra');
    }
    at += chunk.length;
    if (name === 'IEND') {
      if (at < bytes.length) {
        removed.add('extra');
      }
      return { bytes: Buffer.concat(parts), removed };
    }
  }
  throw new Unreadable('too many chunks');
}
