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
