import jpeg from 'jpeg-js';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { VendorError, type VendorAction } from './vendor-error';

const base64AtMost = 7 * 1024 * 1024;

/**
 * BusinessCardOCR of 2018-11-19. Reads no letters: it answers the lines of a QR code that is on the
 * picture, `手机：13800000000` say. A picture without one is no card to it.
 */
export const readBusinessCard: VendorAction = ({ ImageBase64: base64 }) => {
  if (typeof base64 !== 'string' || base64 === '') {
    throw new VendorError('FailedOperation.EmptyImageError', 'The image is empty.');
  }
  if (base64.length > base64AtMost) {
    throw new VendorError('LimitExceeded.TooLargeFileError', 'The file is too large.');
  }
  const picture = pixelsOf(Buffer.from(base64, 'base64'));
  if (picture === null) {
    throw new VendorError('FailedOperation.ImageDecodeFailed', 'The image cannot be decoded.');
  }
  const { data, width } = picture;
  const text = jsQR(new Uint8ClampedArray(data), width, picture.height)?.data ?? '';
  const lines = text.split('\n').flatMap((line) => lineOf(line) ?? []);
  if (lines.length === 0) {
    throw new VendorError('FailedOperation.ImageNoBusinessCard', 'There is no business card.');
  }
  const height = Math.floor(picture.height / lines.length);
  return {
    BusinessCardInfos: lines.map(({ Name, Value }, index) => ({
      Name,
      Value,
      ItemCoord: { X: 0, Y: index * height, Width: picture.width, Height: height },
    })),
    RetImageBase64: '',
    Angle: 0,
  };
};

function lineOf(line: string): { Name: string; Value: string } | null {
  const [, Name = '', Value = ''] = /^\s*([^：:]+)[：:]\s*(.+?)\s*$/.exec(line) ?? [];
  return Name === '' ? null : { Name, Value };
}

type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

function pixelsOf(bytes: Buffer): Pixels | null {
  try {
    return bytes[0] === 0xff ? jpeg.decode(bytes) : PNG.sync.read(bytes);
  } catch {
    return null;
  }
}
