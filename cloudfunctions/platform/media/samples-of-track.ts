import { type Box, boxesIn } from './boxes';
import { Unreadable, cut } from './shooting-info';

type Range = readonly [start: number, end: number];
const mostEntries = 1_000_000;

/** Where in the file the samples of a track lie (ISO/IEC 14496-12, 8.7), chunk by chunk. */
export function sampleRanges(bytes: Buffer, track: Box): readonly Range[] {
  const table = ['mdia', 'minf', 'stbl'].reduce((box, name) => find(bytes, box, name), track);
  const chunks = chunkOffsets(bytes, table);
  const sizes = sampleSizes(bytes, find(bytes, table, 'stsz'));
  const runs = samplesInChunks(bytes, find(bytes, table, 'stsc'));
  const ranges: Range[] = [];
  let sample = 0;
  chunks.forEach((start, index) => {
    const run = runs.findLast(([firstChunk]) => firstChunk <= index + 1);
    let length = 0;
    for (let count = run?.[1] ?? 0; count > 0 && sample < sizes.count; count -= 1) {
      length += sizes.of(sample);
      sample += 1;
    }
    cut(bytes, start, length);
    ranges.push([start, start + length]);
  });
  return ranges;
}

function find(bytes: Buffer, box: Box, name: string): Box {
  const found = boxesIn(bytes, box.content, box.end).find((inner) => inner.name === name);
  if (found === undefined) {
    throw new Unreadable(`a track has no ${name}`);
  }
  return found;
}

function countIn(bytes: Buffer, box: Box, at: number, entryLength: number): number {
  const count = cut(bytes, box.content + at, 4).readUInt32BE(0);
  if (count > mostEntries || box.content + at + 4 + count * entryLength > box.end) {
    throw new Unreadable('a table is longer than its box');
  }
  return count;
}

function chunkOffsets(bytes: Buffer, table: Box): readonly number[] {
  const boxes = boxesIn(bytes, table.content, table.end);
  const box = boxes.find(({ name }) => name === 'stco' || name === 'co64');
  if (box === undefined) {
    throw new Unreadable('a track says nowhere where it lies');
  }
  const length = box.name === 'co64' ? 8 : 4;
  const count = countIn(bytes, box, 4, length);
  return Array.from({ length: count }, (_, index) => {
    const at = box.content + 8 + index * length;
    return length === 4 ? bytes.readUInt32BE(at) : Number(bytes.readBigUInt64BE(at));
  });
}

function sampleSizes(bytes: Buffer, box: Box) {
  const same = cut(bytes, box.content + 4, 4).readUInt32BE(0);
  const count = countIn(bytes, box, 8, same === 0 ? 4 : 0);
  const of = (index: number): number =>
    same === 0 ? bytes.readUInt32BE(box.content + 12 + index * 4) : same;
  return { count, of };
}

function samplesInChunks(bytes: Buffer, box: Box): readonly (readonly [number, number])[] {
  const count = countIn(bytes, box, 4, 12);
  return Array.from({ length: count }, (_, index) => {
    const at = box.content + 8 + index * 12;
    return [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)] as const;
  });
}
