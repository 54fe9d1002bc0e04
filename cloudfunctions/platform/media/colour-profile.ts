import { u32 } from './reading';

const headLength = 128;
const entryLength = 12;
const mostTags = 200;

/** Of the head: size, version, class, colour spaces, signature, flags, intent, illuminant. */
const headKept = [
  [0, 4],
  [8, 24],
  [36, 40],
  [44, 48],
  [64, 80],
] as const;

/** The tags that turn numbers into colours. Names, makers, models, serials and dates are none. */
const COLOUR_TAGS = new Set(
  'rXYZ gXYZ bXYZ wtpt bkpt chad rTRC gTRC bTRC kTRC cicp A2B0 A2B1 A2B2 B2A0 B2A1 B2A2'.split(' '),
);

/**
 * An ICC profile of the same length with its colours alone; what named the device, its maker or a
 * day is zeros. Null where it can't be read: the picture is then shown as sRGB.
 */
export function coloursOf(profile: Buffer): Buffer | null {
  if (profile.length < headLength + 4 || profile.toString('latin1', 36, 40) !== 'acsp') {
    return null;
  }
  const count = u32(profile, headLength);
  const tableEnd = headLength + 4 + count * entryLength;
  if (count > mostTags || tableEnd > profile.length) {
    return null;
  }
  const clean = Buffer.alloc(profile.length);
  headKept.forEach(([from, to]) => profile.copy(clean, from, from, to));
  clean.writeUInt32BE(profile.length, 0);
  let kept = 0;
  for (let at = headLength + 4; at < tableEnd; at += entryLength) {
    const from = u32(profile, at + 4);
    const to = from + u32(profile, at + 8);
    if (!COLOUR_TAGS.has(profile.toString('latin1', at, at + 4))) {
      continue;
    }
    if (from < tableEnd || to > profile.length) {
      return null;
    }
    profile.copy(clean, headLength + 4 + kept * entryLength, at, at + entryLength);
    profile.copy(clean, from, from, to);
    kept += 1;
  }
  clean.writeUInt32BE(kept, headLength);
  return kept === 0 ? null : clean;
}
