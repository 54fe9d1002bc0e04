import type { MediaKind } from './kinds';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const PICTURE_BRANDS = ['heic', 'heix', 'heim', 'heis', 'mif1', 'avif'];
const VIDEO_BRANDS = [
  'isom',
  'iso2',
  'iso4',
  'iso5',
  'iso6',
  'mp41',
  'mp42',
  'avc1',
  'qt  ',
  'M4V ',
];

/** What the first bytes say the file is. A name or a type that came along is never asked. */
export function recognise(bytes: Buffer): MediaKind | null {
  const letters = (from: number, to: number) => bytes.toString('latin1', from, to);
  if (letters(0, 3) === '\xff\xd8\xff') {
    return 'jpeg';
  }
  if (bytes.subarray(0, 8).equals(PNG)) {
    return 'png';
  }
  if (letters(0, 4) === 'RIFF' && letters(8, 12) === 'WEBP') {
    return 'webp';
  }
  if (letters(0, 6) === 'GIF87a' || letters(0, 6) === 'GIF89a') {
    return 'gif';
  }
  return letters(4, 8) === 'ftyp' ? byBrand(letters(8, 12)) : null;
}

function byBrand(brand: string): MediaKind | null {
  if (PICTURE_BRANDS.includes(brand)) {
    return 'heif';
  }
  return VIDEO_BRANDS.includes(brand) || /^(3gp|iso)/.test(brand) ? 'mp4' : null;
}
