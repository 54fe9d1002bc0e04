import { boxesIn, contentOf, type Box } from './boxes';
import { coloursOf } from './colour-profile';
import { demand } from './damaged';
import { copyBoxes, copyHead, copyPart, leave, skip, type Copy, type Tree } from './mp4-copying';
import { fourLetters, u16 } from './reading';

const PICTURES = new Set(['avc1', 'avc3', 'hvc1', 'hev1', 'dvh1', 'dvhe', 'av01', 'vp09']);
const SOUNDS = new Set(['mp4a', 'Opus', 'alac', 'ac-3', 'ec-3']);

/** How each kind of sample is coded. One that we don't know might be anything: it is refused. */
export function descriptions(copy: Copy, list: Box): void {
  const entries = list.body + 8;
  copyPart(copy, list.from, entries);
  for (const entry of boxesIn(copy.bytes, entries, list.to)) {
    const isPicture = PICTURES.has(entry.type);
    demand(isPicture || SOUNDS.has(entry.type));
    copyHead(copy, entry);
    const rest = isPicture ? pictureHead(copy, entry) : soundHead(copy, entry);
    copyBoxes(copy, boxesIn(copy.bytes, rest, entry.to), isPicture ? OF_PICTURES : OF_SOUNDS);
  }
}

/** Size and depth; not who made the coder, nor what it is called. Answers where boxes begin. */
function pictureHead(copy: Copy, { body }: Box): number {
  copyPart(copy, body, body + 8);
  skip(copy, body + 8, body + 24, 'other');
  copyPart(copy, body + 24, body + 42);
  skip(copy, body + 42, body + 74, 'other');
  copyPart(copy, body + 74, body + 78);
  return body + 78;
}

/** Channels and rate; QuickTime's versions 1 and 2 say more about them. */
function soundHead(copy: Copy, { body }: Box): number {
  const more = { 0: 0, 1: 16, 2: 36 }[u16(copy.bytes, body + 8)];
  demand(more !== undefined);
  copyPart(copy, body, body + 12);
  skip(copy, body + 12, body + 16, 'other');
  copyPart(copy, body + 16, body + 28 + more);
  return body + 28 + more;
}

/** Colours by number, or by a profile that loses what names a device. */
function colours(copy: Copy, box: Box): void {
  const content = contentOf(copy.bytes, box);
  const kind = fourLetters(content, 0);
  if (kind === 'nclx' || kind === 'nclc') {
    copyPart(copy, box.from, box.to);
    return;
  }
  const profile = content.subarray(4);
  const clean = coloursOf(profile);
  if (clean === null) {
    leave(copy, box);
    return;
  }
  copyPart(copy, box.from, box.body + 4);
  clean.copy(copy.out, box.body + 4);
  if (!clean.equals(profile)) {
    copy.removed.add('colour-profile');
  }
}

const OF_PICTURES: Tree = {
  avcC: 'whole',
  hvcC: 'whole',
  av1C: 'whole',
  vpcC: 'whole',
  dvcC: 'whole',
  dvvC: 'whole',
  colr: colours,
  pasp: 'whole',
  clap: 'whole',
  fiel: 'whole',
  btrt: 'whole',
  mdcv: 'whole',
  clli: 'whole',
};

const OF_SOUNDS: Tree = {
  esds: 'whole',
  // QuickTime puts the coder's settings one level deeper.
  wave: { frma: 'whole', mp4a: 'whole', esds: 'whole' },
  chan: 'whole',
  btrt: 'whole',
  srat: 'whole',
  dOps: 'whole',
  alac: 'whole',
  dac3: 'whole',
  dec3: 'whole',
};
