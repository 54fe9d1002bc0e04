import { encode } from 'jpeg-js';

/** A true JPEG, base64, that carries a comment as photos carry their place and camera. */
export function jpegWithSecret(comment: string): string {
  const side = 600;
  const pixels = Buffer.alloc(side * side * 4, 180);
  const { data } = encode({ width: side, height: side, data: pixels }, 70);
  const text = Buffer.from(comment);
  const marker = Buffer.from([0xff, 0xfe, 0, text.length + 2]);
  return Buffer.concat([data.subarray(0, 2), marker, text, data.subarray(2)]).toString('base64');
}

/** A true JPEG of one colour that follows from a word, with the word as a comment. */
export function jpegOf(word: string): Buffer {
  return Buffer.from(jpegWithSecret(word), 'base64');
}

export const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');

/** A Word file of nothing but its list of entries, with more of them and the sizes they claim. */
export function docxOf(more: Readonly<Record<string, number>>): Buffer {
  const entries = { '[Content_Types].xml': 9, 'word/document.xml': 9, ...more };
  const list = Object.entries(entries).map(([name, size]) => {
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt32LE(size, 24);
    head.writeUInt16LE(Buffer.byteLength(name), 28);
    return Buffer.concat([head, Buffer.from(name)]);
  });
  const begin = Buffer.from('PK\x03\x04', 'latin1');
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(begin.length, 16);
  return Buffer.concat([begin, directory, end]);
}
