import { readdirSync } from 'node:fs';
import path from 'node:path';
import decodeHeif from 'heic-decode';
import { decode as decodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';
import { withoutShootingInfo, type CleanMedia } from '@server/platform/media/without-shooting-info';
import { openBoxes, remainsOf } from '../support/photo-remains';
import { readSample, samples } from '../support/photo-samples';

const cleaned = (bytes: Buffer): CleanMedia => {
  const clean = withoutShootingInfo(bytes);
  if (clean === null) {
    throw new Error('The sample was refused.');
  }
  return clean;
};
const telling = samples.filter(({ tells }) => tells.length > 0);
const ofKind = (...kinds: readonly string[]) =>
  samples.filter(({ kind }) => kinds.includes(kind)).map(({ file }) => file);

test('every sample is cleaned here', () => {
  const files = readdirSync(path.resolve(__dirname, '../samples/photos'));
  expect(samples.map(({ file }) => file).sort()).toEqual(
    files.filter((file) => !/[.](md|sh)$/.test(file)).sort(),
  );
});

test.each(telling)('$file tells of its making before it is cleaned', async ({ file, kind }) => {
  expect(await remainsOf(readSample(file), kind)).not.toEqual([]);
});

test.each(samples)('$file tells nothing afterwards, and which kinds went', async (sample) => {
  const clean = cleaned(readSample(sample.file));
  expect(await remainsOf(clean.bytes, sample.kind)).toEqual([]);
  expect(clean).toMatchObject({ kind: sample.kind, removed: sample.tells });
});

test.each(samples)('$file stays as it is when cleaned again', ({ file }) => {
  const { bytes } = cleaned(readSample(file));
  expect(cleaned(bytes)).toMatchObject({ bytes, removed: [] });
});

test.each(ofKind('jpeg'))('%s keeps every pixel', (file) => {
  const before = readSample(file);
  expect(decodeJpeg(cleaned(before).bytes).data.equals(decodeJpeg(before).data)).toBe(true);
});

test.each(ofKind('png'))('%s keeps every pixel', (file) => {
  const before = readSample(file);
  const end = before.indexOf('IEND') + 8;
  const pixels = PNG.sync.read(before.subarray(0, end)).data;
  expect(PNG.sync.read(cleaned(before).bytes).data.equals(pixels)).toBe(true);
});

test.each(['still.heic', 'tiles.heic'])('%s keeps every pixel', async (file) => {
  const before = readSample(file);
  const pixels = await decodeHeif({ buffer: before });
  const after = await decodeHeif({ buffer: cleaned(before).bytes });
  expect([after.width, after.height]).toEqual([pixels.width, pixels.height]);
  expect(Buffer.from(after.data).equals(Buffer.from(pixels.data))).toBe(true);
});

test.each(ofKind('mp4'))('%s keeps every sample of its pictures and its sound', (file) => {
  const before = readSample(file);
  const samplesOf = (bytes: Buffer) => {
    const boxes = openBoxes(bytes);
    const { tracks } = boxes.getInfo();
    return tracks
      .filter(({ type }) => type === 'video' || type === 'audio')
      .flatMap(({ id }) => boxes.getTrackSamplesInfo(id))
      .map(({ offset, size, duration }) => ({
        duration,
        data: bytes.subarray(offset, offset + size).toString('base64'),
      }));
  };
  const kept = samplesOf(cleaned(before).bytes);
  expect(kept.length).toBeGreaterThan(10);
  expect(kept).toEqual(samplesOf(before));
});
