const orientationTag = 0x0112;
const mostEntries = 256;

/** The way up of a picture, 1 to 8, from its TIFF block; null where it says none. */
export function orientationOf(tiff: Buffer): number | null {
  if (tiff.length < 14) {
    return null;
  }
  const order = tiff.toString('latin1', 0, 2);
  const isLittle = order === 'II';
  if (!isLittle && order !== 'MM') {
    return null;
  }
  const u16 = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Math.min(u16(first), mostEntries);
  for (let index = 0; index < entries; index += 1) {
    const at = first + 2 + index * 12;
    if (u16(at) === orientationTag) {
      const value = u16(at + 8);
      return value >= 1 && value <= 8 ? value : null;
    }
  }
  return null;
}

/** An EXIF segment that says the way up and nothing else. */
export function withOrientation(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a000000080001011200030000000100000000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
