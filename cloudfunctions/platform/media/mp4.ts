import { boxesIn, theBox, type Box } from './boxes';
import { demand } from './damaged';
import type { PictureOnly } from './kinds';
import { copyBoxes, copyHead, leave, type Copy } from './mp4-copying';
import { copyChunks } from './mp4-samples';
import { TRACK, withoutTimes } from './mp4-track';
import { fourLetters } from './reading';

/** Fragments and packed heads: phones don't record them, and we would have to look inside. */
const REFUSED = ['moof', 'mvex', 'cmov'];

/**
 * A video of its pictures and its sound. It is copied into zeros of the same length: what is not
 * copied is not there, and as nothing moves, every offset stays right. A box that goes becomes an
 * empty `free` of its size.
 */
export function mp4Only(bytes: Buffer): PictureOnly {
  const copy: Copy = { bytes, out: Buffer.alloc(bytes.length), removed: new Set(), boxes: 0 };
  const top = boxesIn(bytes, 0, bytes.length);
  const moov = theBox(top, 'moov');
  const inside = boxesIn(bytes, moov.body, moov.to);
  demand(![...top, ...inside].some(({ type }) => REFUSED.includes(type)));
  const tracks = inside.filter(({ type }) => type === 'trak');
  const shown = ['vide', 'soun'].flatMap((kind) => {
    const track = tracks.find((one) => handlerOf(bytes, one) === kind);
    demand(track !== undefined || kind === 'soun');
    return track ?? [];
  });
  const trak = (_copy: Copy, track: Box): void => {
    if (shown.includes(track)) {
      copyHead(copy, track);
      copyBoxes(copy, boxesIn(bytes, track.body, track.to), TRACK);
    } else {
      leave(copy, track);
      copy.removed.add('timed-metadata');
    }
  };
  copyBoxes(copy, top, {
    ftyp: 'whole',
    mdat: copyHead,
    moov: () => {
      copyHead(copy, moov);
      copyBoxes(copy, inside, { mvhd: withoutTimes, trak });
    },
  });
  copyChunks(copy, top, shown);
  return { bytes: copy.out, removed: copy.removed };
}

/** `vide` for pictures, `soun` for sound; all else is about them. */
function handlerOf(bytes: Buffer, track: Box): string {
  const media = theBox(boxesIn(bytes, track.body, track.to), 'mdia');
  const handler = theBox(boxesIn(bytes, media.body, media.to), 'hdlr');
  return fourLetters(bytes, handler.body + 8);
}
