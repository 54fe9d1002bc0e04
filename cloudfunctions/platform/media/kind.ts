/** What a file is, by its first bytes: a name or a header from the phone says nothing. */
export type MediaKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heif' | 'video';

export function kindOf(bytes: Buffer): MediaKind | null {
  if (bytes.length < 12) {
    return null;
  }
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\xff\xd8\xff')) {
    return 'jpeg';
  }
  if (head.startsWith('\x89PNG\r\n\x1a\n')) {
    return 'png';
  }
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) {
    return 'webp';
  }
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) {
    return 'gif';
  }
  if (head.slice(4, 8) !== 'ftyp') {
    return null;
  }
  const brand = head.slice(8, 12);
  if (pictureBrands.includes(brand)) {
    return 'heif';
  }
  return videoBrands.test(brand) ? 'video' : null;
}

const pictureBrands = ['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1', 'avif'];
const videoBrands = /^(isom|iso[2-6]|mp4[12]|avc1|M4V |qt {2}|3gp[4-7])$/;
