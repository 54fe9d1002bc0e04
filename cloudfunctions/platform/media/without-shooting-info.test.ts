import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ExifReader from 'exifreader';
import * as fc from 'fast-check';
import { decode } from 'jpeg-js';
import { kindOf } from './kind';
import { type Stripped, withoutShootingInfo } from './without-shooting-info';

const folder = path.resolve(__dirname, '../../../tests/samples/photos');
const most = 1_000_000;
const names = readdirSync(folder).filter((name) => !name.endsWith('.md'));
const read = (name: string): Buffer => readFileSync(path.join(folder, name));
const secretive = names.filter((name) => name !== 'plain.webp');

function strip(bytes: Buffer): Stripped {
  const stripped = withoutShootingInfo(bytes, most);
  if (stripped === null) {
    throw new Error('not a picture');
  }
  return stripped;
}

/** What somebody who looks for it finds: canaries in every spelling, and what a reader reads. */
function remainsIn(bytes: Buffer): string[] {
  const canaries = [
    'CANARY-7f3a',
    '23.1291',
    '2024:05:06',
    'HUAWEI',
    'Xiaomi',
    'samsung',
    'iPhone',
  ];
  const spelled = canaries.filter((canary) =>
    [
      Buffer.from(canary),
      Buffer.from(canary, 'utf16le'),
      Buffer.from(canary, 'utf16le').swap16(),
    ].some((spelling) => bytes.includes(spelling)),
  );
  const told = /GPS|Make|Model|Date|Artist|creator|Thumbnail|Comment|Keywords/i;
  return [...spelled, ...tagsOf(bytes).filter((tag) => told.test(tag) && !tag.startsWith('JFIF'))];
}

/** The reader knows pictures only, and throws where there is nothing to read. */
function tagsOf(bytes: Buffer): string[] {
  try {
    return Object.keys(ExifReader.load(bytes)).filter((tag) => tag !== 'FileType');
  } catch {
    return [];
  }
}

test('there are samples of every kind, by four makers', () => {
  const kinds = new Set(names.map((name) => kindOf(read(name))));
  expect([...kinds].sort()).toEqual(['gif', 'heif', 'jpeg', 'png', 'video', 'webp']);
  expect(names.length).toBeGreaterThanOrEqual(12);
});

test.each(secretive)('%s tells where, when and with what before, and nothing after', (name) => {
  const bytes = read(name);
  expect(remainsIn(bytes)).not.toEqual([]);
  const { bytes: bare, removed } = strip(bytes);
  expect(remainsIn(bare)).toEqual([]);
  expect(removed.size).toBeGreaterThan(0);
});

test.each(names)('%s is bare after the first time: the second takes nothing more', (name) => {
  const once = strip(read(name)).bytes;
  const twice = strip(once);
  expect(twice.bytes.equals(once)).toBe(true);
  expect([...twice.removed].filter((info) => info !== 'exif')).toEqual([]);
});

test.each(names.filter((name) => name.endsWith('.jpg')))('%s shows the same pixels', (name) => {
  const before = decode(read(name), { useTArray: true });
  const after = decode(strip(read(name)).bytes, { useTArray: true });
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  expect(Buffer.from(after.data).equals(Buffer.from(before.data))).toBe(true);
});

test.each([
  ['apple.jpg', 6],
  ['xiaomi.jpg', 8],
  ['samsung.jpg', 3],
  ['huawei.jpg', 1],
])('%s is still the right way up', (name, orientation) => {
  const said = ExifReader.load(read(name)).Orientation.value;
  expect(said).toBe(orientation);
  const kept = tagsOf(strip(read(name)).bytes).includes('Orientation')
    ? ExifReader.load(strip(read(name)).bytes).Orientation.value
    : 1;
  expect(kept).toBe(orientation);
});

test.each(['film.mp4', 'film.mov', 'photo.heic'])('in %s nothing moves', (name) => {
  const before = read(name);
  const after = strip(before).bytes;
  expect(after.length).toBe(before.length);
  const changed = before.filter((byte, at) => byte !== after[at]).length;
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(before.length);
});

test('what is none of these, is cut off, or is too long, is refused', () => {
  expect(withoutShootingInfo(Buffer.from('<svg onload="alert(1)"></svg>'), most)).toBeNull();
  expect(withoutShootingInfo(Buffer.alloc(0), most)).toBeNull();
  for (const name of names) {
    const bytes = read(name);
    expect(withoutShootingInfo(bytes, bytes.length - 1)).toBeNull();
    expect(withoutShootingInfo(bytes.subarray(0, 40), most)).toBeNull();
  }
});

test('a damaged file is refused or made bare, quickly, and never throws', () => {
  const damage = fc.record({
    name: fc.constantFrom(...names),
    flips: fc.array(fc.tuple(fc.nat(12_000), fc.nat(255)), { maxLength: 12 }),
    length: fc.nat(12_000),
  });
  fc.assert(
    fc.property(damage, ({ name, flips, length }) => {
      const bytes = Buffer.from(read(name));
      for (const [at, value] of flips) {
        bytes[at % bytes.length] = value;
      }
      const stripped = withoutShootingInfo(bytes.subarray(0, Math.max(12, length)), most);
      expect(stripped === null || stripped.bytes.length <= bytes.length + 64).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('a box that says it is endless, or lies in itself, is refused', () => {
  const box = (length: number, name: string) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(length, 0);
    head.write(name, 4, 'latin1');
    return head;
  };
  const ftyp = Buffer.concat([box(16, 'ftyp'), Buffer.from('isom\0\0\0\0', 'latin1')]);
  const endless = Buffer.concat([ftyp, box(1, 'moov'), Buffer.alloc(8, 0xff)]);
  const nested = Buffer.concat([ftyp, box(0xffff_fff0, 'moov')]);
  const tiny = Buffer.concat([ftyp, box(4, 'moov'), Buffer.alloc(64)]);
  for (const hostile of [endless, nested, tiny]) {
    expect(withoutShootingInfo(hostile, most)).toBeNull();
  }
});
