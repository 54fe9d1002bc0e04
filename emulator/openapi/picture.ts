/** A picture's size in pixels, and the text it carries about itself. */
export type Picture = { readonly width: number; readonly height: number; readonly text: string };

/** The keyword of the PNG chunk (iTXt) that stands for what is printed on the picture. */
export const printedTextKeyword = 'printed-text';

/** Reads the head of a PNG or JPEG; null when the bytes are neither. */
export const readPicture = (bytes: Buffer): Picture | null => readPng(bytes) ?? readJpeg(bytes);

const pngSignature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
const pngHeadBytes = 33;

function readPng(bytes: Buffer): Picture | null {
  if (bytes.length < pngHeadBytes || !bytes.subarray(0, 8).equals(pngSignature)) {
    return null;
  }
  let text = '';
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    if (bytes.toString('latin1', at + 4, at + 8) === 'iTXt') {
      text = internationalText(data) ?? text;
    }
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), text };
}

/** Keyword, 0, two bytes of compression (none), language, 0, translated keyword, 0, UTF-8. */
function internationalText(data: Buffer): string | null {
  const head = Buffer.from(`${printedTextKeyword}\0\0\0`, 'latin1');
  if (!data.subarray(0, head.length).equals(head)) {
    return null;
  }
  const languageEnd = data.indexOf(0, head.length);
  const keywordEnd = data.indexOf(0, languageEnd + 1);
  return languageEnd < 0 || keywordEnd < 0 ? null : data.toString('utf8', keywordEnd + 1);
}

/** A JPEG tells its size in the first of its frame segments; text about itself is not read. */
function readJpeg(bytes: Buffer): Picture | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) {
    return null;
  }
  for (let at = 2; at + 9 <= bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5), text: '' };
    }
  }
  return null;
}
