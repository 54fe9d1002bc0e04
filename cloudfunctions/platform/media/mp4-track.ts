import { boxesIn, type Box } from './boxes';
import { demand } from './damaged';
import { copyHead, copyPart, skip, type Copy, type Tree } from './mp4-copying';
import { descriptions } from './mp4-descriptions';
import { u32, u8 } from './reading';

/** When it was made and changed stands after version and flags, in 4 or 8 bytes each. */
export function withoutTimes(copy: Copy, box: Box): void {
  const times = box.body + 4;
  const rest = times + (u8(copy.bytes, box.body) === 1 ? 16 : 8);
  copyPart(copy, box.from, times);
  skip(copy, times, rest, 'time');
  copyPart(copy, rest, box.to);
}

/** Which kind of track it is; its name and maker are nobody's business. */
function withoutName(copy: Copy, box: Box): void {
  const rest = box.body + 12;
  copyPart(copy, box.from, rest);
  skip(copy, rest, box.to, 'other');
}

/** Where the samples lie: in this file. Anything else might name a disk, and can't be cleaned. */
function hereOnly(copy: Copy, box: Box): void {
  const entries = box.body + 8;
  copyPart(copy, box.from, entries);
  for (const entry of boxesIn(copy.bytes, entries, box.to)) {
    demand((u32(copy.bytes, entry.body) & 1) === 1);
    copyHead(copy, entry);
    copyPart(copy, entry.body, entry.body + 4);
    skip(copy, entry.body + 4, entry.to, 'other');
  }
}

const SAMPLES = {
  stsd: descriptions,
  stts: 'whole',
  ctts: 'whole',
  cslg: 'whole',
  stss: 'whole',
  stps: 'whole',
  stsc: 'whole',
  stsz: 'whole',
  stco: 'whole',
  co64: 'whole',
  sdtp: 'whole',
  sgpd: 'whole',
  sbgp: 'whole',
} satisfies Tree;

/** Of a track of pictures or sound: all that playing it takes. */
export const TRACK: Tree = {
  tkhd: withoutTimes,
  edts: { elst: 'whole' },
  mdia: {
    mdhd: withoutTimes,
    hdlr: withoutName,
    minf: {
      vmhd: 'whole',
      smhd: 'whole',
      hdlr: withoutName,
      dinf: { dref: hereOnly },
      stbl: SAMPLES,
    },
  },
};
