import { demand } from './damaged';

/** The bytes from one place to another; a file that ends before is damaged. */
export function part(bytes: Buffer, from: number, to: number): Buffer {
  demand(from >= 0 && from <= to && to <= bytes.length);
  return bytes.subarray(from, to);
}

/** Numbers are big-endian, as all of the formats but WebP and GIF have them. */
export const u8 = (bytes: Buffer, at: number): number => part(bytes, at, at + 1).readUInt8(0);
export const u16 = (bytes: Buffer, at: number): number => part(bytes, at, at + 2).readUInt16BE(0);
export const u32 = (bytes: Buffer, at: number): number => part(bytes, at, at + 4).readUInt32BE(0);

/** A number of 8 bytes; one that no file could reach is damage. */
export function u64(bytes: Buffer, at: number): number {
  const value = part(bytes, at, at + 8).readBigUInt64BE(0);
  demand(value <= Number.MAX_SAFE_INTEGER);
  return Number(value);
}

/** Four letters that name a chunk, a box or an item, byte for byte. */
export const fourLetters = (bytes: Buffer, at: number): string =>
  part(bytes, at, at + 4).toString('latin1');

export const startsWith = (bytes: Buffer, text: string): boolean =>
  bytes.subarray(0, text.length).equals(Buffer.from(text, 'latin1'));

export const isZero = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0);
