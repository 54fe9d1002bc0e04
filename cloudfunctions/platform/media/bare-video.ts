import { type Box, boxesIn, emptyBox } from './boxes';
import { sampleRanges } from './samples-of-track';
import { type Bare, type ShootingInfo, Unreadable } from './shooting-info';

const words = (list: string): readonly string[] => list.split(' ');

/** What a box may hold. Everything else in it is emptied: what is not known is not needed. */
const kept: Readonly<Record<string, readonly string[]>> = {
  file: words('ftyp moov mdat free skip wide'),
  moov: words('mvhd trak mvex'),
  trak: words('tkhd edts mdia tref tapt'),
  edts: words('elst'),
  mdia: words('mdhd hdlr minf'),
  minf: words('vmhd smhd nmhd hdlr dinf stbl'),
  dinf: words('dref'),
  stbl: words('stsd stts ctts cslg stss stsc stsz stz2 stco co64 sgpd sbgp sdtp'),
  mvex: words('mehd trex'),
};
/** Where a box says when it was made and changed, after its version. */
const timed = words('mvhd tkhd mdhd');
const shown = words('vide soun');

/** A film of its pictures and its sound. Nothing moves, so that players find every frame. */
export function bareVideo(original: Buffer): Bare {
  const bytes = Buffer.from(original);
  const removed = new Set<ShootingInfo>();
  const visit = (name: string, from: number, to: number): void => {
    for (const inner of boxesIn(bytes, from, to)) {
      if (inner.name === 'free' || inner.name === 'skip') {
        bytes.fill(0, inner.content, inner.end);
      } else if (kept[name]?.includes(inner.name) !== true) {
        emptyBox(bytes, inner);
        removed.add(inner.name === 'udta' || inner.name === 'meta' ? 'exif' : 'extra');
      } else if (inner.name === 'trak' && !isShown(bytes, inner)) {
        forgetTrack(bytes, inner);
        removed.add('track');
      } else if (timed.includes(inner.name)) {
        forgetTimes(bytes, inner, removed);
      } else if (inner.name === 'hdlr') {
        // After its type it may bear the name of a program or a camera.
        bytes.fill(0, Math.min(inner.content + 24, inner.end), inner.end);
      } else if (Object.hasOwn(kept, inner.name)) {
        visit(inner.name, inner.content, inner.end);
      }
    }
  };
  visit('file', 0, bytes.length);
  if (!boxesIn(bytes, 0, bytes.length).some(({ name }) => name === 'moov')) {
    throw new Unreadable('there is no film in it');
  }
  return { bytes, removed };
}

function forgetTrack(bytes: Buffer, track: Box): void {
  for (const [start, end] of sampleRanges(bytes, track)) {
    bytes.fill(0, start, end);
  }
  emptyBox(bytes, track);
}

function isShown(bytes: Buffer, track: Box): boolean {
  const media = boxesIn(bytes, track.content, track.end).find(({ name }) => name === 'mdia');
  const handler =
    media && boxesIn(bytes, media.content, media.end).find(({ name }) => name === 'hdlr');
  if (handler === undefined || handler.end - handler.content < 12) {
    throw new Unreadable('a track does not say what it is');
  }
  return shown.includes(bytes.toString('latin1', handler.content + 8, handler.content + 12));
}

function forgetTimes(bytes: Buffer, { content, end }: Box, removed: Set<ShootingInfo>): void {
  const length = bytes[content] === 1 ? 16 : 8;
  const [from, to] = [content + 4, content + 4 + length];
  if (to > end) {
    throw new Unreadable('a box is cut off');
  }
  if (bytes.subarray(from, to).some((byte) => byte !== 0)) {
    removed.add('times');
    bytes.fill(0, from, to);
  }
}
