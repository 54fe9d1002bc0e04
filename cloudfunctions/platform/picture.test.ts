import { decode, encode } from 'jpeg-js';
import { redraw } from './picture';

const jpegOf = (width: number, height: number): Buffer =>
  encode({ width, height, data: Buffer.alloc(width * height * 4, 120) }, 60).data;

test('a picture that is small enough keeps its size', () => {
  const { width, height } = decode(redraw(jpegOf(64, 48)) ?? Buffer.alloc(0));
  expect([width, height]).toEqual([64, 48]);
});

test.each([
  [1000, 500, 480, 240],
  [500, 1000, 240, 480],
  [2000, 2, 480, 1],
])('%d × %d shrinks to %d × %d', (width, height, toWidth, toHeight) => {
  const small = decode(redraw(jpegOf(width, height)) ?? Buffer.alloc(0));
  expect([small.width, small.height]).toEqual([toWidth, toHeight]);
  expect(Math.abs((small.data[0] ?? 0) - 120)).toBeLessThan(4);
});

test('what says it is enormous is refused before it is unpacked', () => {
  const bomb = Buffer.from(jpegOf(16, 16));
  const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]));
  bomb.writeUInt16BE(60_000, frame + 5);
  bomb.writeUInt16BE(60_000, frame + 7);
  expect(redraw(bomb)).toBeNull();
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['the first half of a JPEG', jpegOf(64, 64).subarray(0, 300)],
  ['a JPEG head with noise', Buffer.from([0xff, 0xd8, ...Buffer.alloc(500, 0x5a)])],
])('%s is no picture', (_what, bytes) => {
  expect(redraw(bytes)).toBeNull();
});
