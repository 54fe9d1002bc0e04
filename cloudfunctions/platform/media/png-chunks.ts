import { demand } from './damaged';
import { mediaLimits } from './kinds';
import { fourLetters, part, u32 } from './reading';

export type PngChunk = { readonly type: string; readonly body: Buffer; readonly whole: Buffer };

const signatureLength = 8;

/** The chunks from head to end, their checksums right, and where the picture ends. */
export function pngChunks(bytes: Buffer): { chunks: readonly PngChunk[]; end: number } {
  const chunks: PngChunk[] = [];
  let at = signatureLength;
  while (chunks.at(-1)?.type !== 'IEND') {
    demand(chunks.length < mediaLimits.parts);
    const to = at + 12 + u32(bytes, at);
    const whole = part(bytes, at, to);
    demand(u32(bytes, to - 4) === checksum(whole.subarray(4, -4)));
    const type = fourLetters(whole, 4);
    demand(/^[A-Za-z]{4}$/.test(type));
    chunks.push({ type, body: whole.subarray(8, -4), whole });
    at = to;
  }
  demand(isPicture(chunks));
  return { chunks, end: at };
}

/** A chunk written anew. */
export function pngChunk(type: string, ...body: readonly Buffer[]): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), ...body]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(named.length - 4, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(checksum(named), named.length + 4);
  return chunk;
}

function isPicture(chunks: readonly PngChunk[]): boolean {
  const [head] = chunks;
  const heads = chunks.filter(({ type }) => type === 'IHDR');
  return (
    head?.type === 'IHDR' &&
    heads.length === 1 &&
    head.body.length === 13 &&
    u32(head.body, 0) * u32(head.body, 4) > 0 &&
    chunks.some(({ type }) => type === 'IDAT') &&
    chunks.at(-1)?.body.length === 0
  );
}

/** CRC-32 as in ISO 3309, a byte at a time by table. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const table = Int32Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit += 1) {
    sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  }
  return sum;
});
