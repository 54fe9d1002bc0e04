import { boxesIn, contentOf, theBox, type Box } from './boxes';
import { demand } from './damaged';
import { mediaLimits } from './kinds';
import { copyPart, type Copy } from './mp4-copying';
import { u32, u64 } from './reading';

const mostAreas = 16;

/** A run of samples that lie together. */
type Chunk = { readonly from: number; readonly to: number };

/** Copies the samples of these tracks; what else lies among them, of other tracks or of none, stays. */
export function copyChunks(copy: Copy, top: readonly Box[], tracks: readonly Box[]): void {
  const areas = top.filter(({ type }) => type === 'mdat');
  demand(areas.length <= mostAreas);
  let total = 0;
  for (const { from, to } of tracks.flatMap((track) => chunksOf(copy.bytes, track))) {
    demand(areas.some((area) => from >= area.body && to <= area.to));
    total += to - from;
    demand(total <= copy.bytes.length);
    copyPart(copy, from, to);
  }
  if (areas.some((area) => !contentOf(copy.bytes, area).equals(contentOf(copy.out, area)))) {
    copy.removed.add('timed-metadata');
  }
}

function chunksOf(bytes: Buffer, track: Box): readonly Chunk[] {
  const table = ['mdia', 'minf', 'stbl'].reduce(
    (box, type) => theBox(boxesIn(bytes, box.body, box.to), type),
    track,
  );
  const boxes = boxesIn(bytes, table.body, table.to);
  const starts = startsOf(bytes, boxes);
  const perChunk = samplesPerChunk(contentOf(bytes, theBox(boxes, 'stsc')));
  const sizes = contentOf(bytes, theBox(boxes, 'stsz'));
  const equal = u32(sizes, 4);
  const count = u32(sizes, 8);
  let sample = 0;
  const chunks = starts.map((from, index) => {
    const first = sample;
    sample += perChunk(index + 1);
    demand(sample <= count && (equal > 0 || sample <= mediaLimits.samples));
    let to = from + (sample - first) * equal;
    for (let one = first; equal === 0 && one < sample; one += 1) {
      to += u32(sizes, 12 + one * 4);
    }
    return { from, to };
  });
  demand(sample === count);
  return chunks;
}

function startsOf(bytes: Buffer, boxes: readonly Box[]): readonly number[] {
  const wide = boxes.some(({ type }) => type === 'co64');
  const list = contentOf(bytes, theBox(boxes, wide ? 'co64' : 'stco'));
  const count = u32(list, 4);
  demand(count <= mediaLimits.samples && count * 4 <= list.length);
  return Array.from({ length: count }, (_, index) =>
    wide ? u64(list, 8 + index * 8) : u32(list, 8 + index * 4),
  );
}

/** The list names the chunks at which the number changes; chunks are asked for in their order. */
function samplesPerChunk(list: Buffer): (chunk: number) => number {
  const count = u32(list, 4);
  const entry = (index: number) => 8 + index * 12;
  demand(count > 0 && entry(count) <= list.length && u32(list, entry(0)) === 1);
  let now = 0;
  return (chunk) => {
    while (now + 1 < count && u32(list, entry(now + 1)) <= chunk) {
      now += 1;
    }
    return u32(list, entry(now) + 4);
  };
}
