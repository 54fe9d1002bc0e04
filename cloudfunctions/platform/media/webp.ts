import { coloursOf } from './colour-profile';
import { demand } from './damaged';
import { freshExif, readExif } from './exif';
import { mediaLimits, type PictureOnly, type RemovedKind } from './kinds';
import { fourLetters, part } from './reading';

type Chunk = { readonly type: string; readonly body: Buffer };

const headLength = 12;
/** Where a frame's own chunks begin, after its place, size and time. */
const frameHead = 16;
const PICTURE = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM']);
const INSIDE_FRAME = new Set(['VP8 ', 'VP8L', 'ALPH']);
const flag = { animation: 0x02, exif: 0x08, alpha: 0x10, profile: 0x20 } as const;

/** A WebP of its picture or frames, with its colours and which way is up. */
export function webpOnly(bytes: Buffer): PictureOnly {
  const removed = new Set<RemovedKind>();
  const end = 8 + u32le(bytes, 4);
  const chunks = chunksIn(part(bytes, headLength, end));
  if (end < bytes.length) {
    removed.add('other');
  }
  demand(chunks.some(({ type }) => ['VP8 ', 'VP8L', 'ANMF'].includes(type)));
  const kept = chunks.flatMap((chunk) => keep(chunk, removed));
  const body = Buffer.concat([Buffer.from('WEBP'), ...flagged(kept).map(written)]);
  return { bytes: Buffer.concat([Buffer.from('RIFF'), numberLe(body.length), body]), removed };
}

function keep(chunk: Chunk, removed: Set<RemovedKind>): Chunk[] {
  const { type, body } = chunk;
  if (PICTURE.has(type)) {
    return [chunk];
  }
  if (type === 'ANMF') {
    return [frame(body, removed)];
  }
  if (type === 'EXIF') {
    const { orientation, tells } = readExif(body);
    tells.forEach((kind) => removed.add(kind));
    const up = freshExif(orientation);
    return up === null ? [] : [{ type, body: up }];
  }
  if (type === 'ICCP') {
    const clean = coloursOf(body);
    if (clean?.equals(body) !== true) {
      removed.add('colour-profile');
    }
    return clean === null ? [] : [{ type, body: clean }];
  }
  removed.add(type === 'XMP ' ? 'text' : 'other');
  return [];
}

function frame(body: Buffer, removed: Set<RemovedKind>): Chunk {
  const inside = chunksIn(part(body, frameHead, body.length));
  const kept = inside.filter(({ type }) => INSIDE_FRAME.has(type));
  if (kept.length < inside.length) {
    removed.add('other');
  }
  return { type: 'ANMF', body: Buffer.concat([body.subarray(0, frameHead), ...kept.map(written)]) };
}

/** The head of an extended file says what is in it: so that it stays true, it is written anew. */
function flagged(chunks: readonly Chunk[]): readonly Chunk[] {
  const has = (wanted: string) => chunks.some(({ type }) => type === wanted);
  return chunks.map((chunk) => {
    if (chunk.type !== 'VP8X') {
      return chunk;
    }
    const head = Buffer.alloc(10);
    const bits = part(chunk.body, 0, 10).readUInt8(0) & (flag.animation | flag.alpha);
    head.writeUInt8(bits | (has('EXIF') ? flag.exif : 0) | (has('ICCP') ? flag.profile : 0), 0);
    chunk.body.copy(head, 4, 4, 10);
    return { type: 'VP8X', body: head };
  });
}

function chunksIn(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < bytes.length) {
    demand(chunks.length < mediaLimits.parts);
    const from = at + 8;
    const to = from + u32le(bytes, at + 4);
    chunks.push({ type: fourLetters(bytes, at), body: part(bytes, from, to) });
    at = to + (to % 2);
  }
  return chunks;
}

/** A chunk of odd length is followed by a zero. */
const written = ({ type, body }: Chunk): Buffer =>
  Buffer.concat([
    Buffer.from(type, 'latin1'),
    numberLe(body.length),
    body,
    Buffer.alloc(body.length % 2),
  ]);

const u32le = (bytes: Buffer, at: number): number => part(bytes, at, at + 4).readUInt32LE(0);

function numberLe(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value, 0);
  return four;
}
