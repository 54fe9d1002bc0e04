import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { box } from '@server/platform/media/boxes';
import { pngChunk } from '@server/platform/media/png-chunks';
import { withoutShootingInfo } from '@server/platform/media/without-shooting-info';
import { readSample, samples } from '../support/photo-samples';

/** A file that is refused or cleaned, and in either case soon. */
const soonMs = 1_000;

function took(bytes: Buffer): number {
  const from = performance.now();
  withoutShootingInfo(bytes);
  return performance.now() - from;
}

const sizes = ['00000000', '00000001', '00000007', '7fffffff', 'ffffffff', '8000000000000000'];
const fault = fc.oneof(
  fc.record({ at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) }),
  fc.record({
    at: fc.nat(),
    bytes: fc.constantFrom(...sizes).map((hex) => Uint8Array.from(Buffer.from(hex, 'hex'))),
  }),
);

test.each(samples)(
  '$file with faults planted is refused, or has nothing left to remove',
  ({ file }) => {
    const original = readSample(file);
    const planted = fc.array(fault, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(planted, (faults) => {
        const bytes = Buffer.from(original);
        faults.forEach((one) => bytes.set(one.bytes.slice(0, 4), one.at % (bytes.length - 4)));
        const clean = withoutShootingInfo(bytes);
        if (clean !== null) {
          const again = withoutShootingInfo(clean.bytes);
          expect(again?.removed).toEqual([]);
          expect(again?.bytes.equals(clean.bytes)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  },
);

test.each(samples)('no beginning of $file but the whole picture is taken', ({ file }) => {
  const original = readSample(file);
  const whole = withoutShootingInfo(original);
  const step = Math.ceil(original.length / 200);
  for (let end = 0; end < original.length; end += step) {
    const clean = withoutShootingInfo(original.subarray(0, end));
    // A JPEG, PNG, WebP or GIF may be cut within what lies behind its end.
    expect(clean === null || clean.bytes.equals(whole?.bytes ?? original)).toBe(true);
  }
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a page', Buffer.from('<html><body>photo.jpg</body></html>')],
  ['a program', Buffer.from('7f454c46020101', 'hex')],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a TIFF', Buffer.from('49492a0008000000', 'hex')],
])('%s is no picture of ours, whatever it is called', (_what, bytes) => {
  expect(withoutShootingInfo(bytes)).toBeNull();
});

test.each(samples)('$file is refused where it is longer than what was asked for', ({ file }) => {
  const original = readSample(file);
  expect(withoutShootingInfo(original, original.length)).not.toBeNull();
  expect(withoutShootingInfo(original, original.length - 1)).toBeNull();
});

const text = (letters: string) => Buffer.from(letters, 'latin1');
const many = (count: number, piece: Buffer) => Buffer.concat(Array<Buffer>(count).fill(piece));
const png = readSample('text.png');
const heic = readSample('still.heic');
const mp4 = readSample('phone.mp4');

/** `from` is the place of the box's letters; a number of 4 bytes, so far behind them, is changed. */
function changed(bytes: Buffer, type: string, behind: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32BE(value, copy.indexOf(type) + 4 + behind);
  return copy;
}

test.each([
  ['a million segments', Buffer.concat([text('\xff\xd8'), many(1e6, text('\xff\xfe\0\x02'))])],
  ['a million chunks', Buffer.concat([png.subarray(0, 33), many(1e6, pngChunk('teXt'))])],
  ['a million boxes', Buffer.concat([heic.subarray(0, 40), many(1e6, box('free'))])],
  ['a moov in a moov', nested(20_000)],
  ['items past counting', changed(heic, 'ipma', 4, 0xffffffff)],
  ['a picture that needs itself', changed(heic, 'pitm', 2, 0)],
  ['chunks past counting', changed(mp4, 'stco', 4, 0xffffffff)],
  ['a chunk beyond the end', changed(mp4, 'stco', 8, 0xfffffff0)],
  ['samples past counting', changed(mp4, 'stsz', 8, 0xffffffff)],
  ['samples larger than the file', changed(mp4, 'stsz', 4, 0x7fffffff)],
  ['a film in fragments', Buffer.concat([mp4, box('moof')])],
])('%s: refused at once', (_what, bytes) => {
  expect(took(bytes)).toBeLessThan(soonMs);
  expect(withoutShootingInfo(bytes)).toBeNull();
});

test('a profile that unpacks to a hundred times the file goes, and the picture stays', () => {
  const bomb = pngChunk('iCCP', text('x\0\0'), deflateSync(Buffer.alloc(64 * 1024 * 1024)));
  const bytes = Buffer.concat([png.subarray(0, 33), bomb, png.subarray(33)]);
  expect(took(bytes)).toBeLessThan(soonMs);
  expect(withoutShootingInfo(bytes)?.removed).toContain('colour-profile');
});

function nested(depth: number): Buffer {
  const heads = Array.from({ length: depth }, (_, index) => {
    const head = Buffer.from(box('moov'));
    head.writeUInt32BE((depth - index) * 8, 0);
    return head;
  });
  return Buffer.concat([mp4.subarray(0, mp4.readUInt32BE(0)), ...heads]);
}
