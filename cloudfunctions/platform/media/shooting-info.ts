/** The kinds of what is taken out; the contract says them in the same words. */
export type ShootingInfo = 'exif' | 'text' | 'times' | 'track' | 'extra';

/** A file with nothing left but what is needed to show it, and what was taken out. */
export type Bare = { readonly bytes: Buffer; readonly removed: ReadonlySet<ShootingInfo> };

/** The file is not what it says, is damaged, or is made to keep us busy. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** The bytes from `at` on; refused where the file does not have them. */
export function cut(bytes: Buffer, at: number, length: number): Buffer {
  if (at < 0 || length < 0 || at + length > bytes.length) {
    throw new Unreadable('a part lies outside of the file');
  }
  return bytes.subarray(at, at + length);
}
