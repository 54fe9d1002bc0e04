import { type MediaKind, mediaKinds } from '@contract/media-kinds';
import type { RemovedKind } from '@contract/media';
import type { Outside } from '@server/kernel/outside';
import type { MediumRecord } from './records';
import { partsOf } from './rules';

type Looking = Pick<Outside, 'readFile' | 'withoutShootingInfo' | 'redrawForCard' | 'documentType'>;

/** What arrived, as it will be kept. */
export type Kept = {
  readonly type: string;
  readonly bytes: Buffer;
  readonly removed: readonly RemovedKind[];
};

/** The parts as one file, recognised by its content and made bare; null where it is not right. */
export async function keptOf(outside: Looking, medium: MediumRecord): Promise<Kept | null> {
  const whole = await together(outside, medium);
  return whole === null ? null : readers[medium.kind](outside, whole);
}

/** Null where a part is missing or the whole is not as long as was said. */
async function together(outside: Looking, medium: MediumRecord): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  for (let index = 0; index < partsOf(medium.bytes); index += 1) {
    const id = medium.arrived?.[index];
    const part = id === undefined ? null : await outside.readFile(id);
    if (part === null) {
      return null;
    }
    parts.push(part);
  }
  const whole = Buffer.concat(parts);
  return whole.length === medium.bytes ? whole : null;
}

type Read = (outside: Looking, bytes: Buffer) => Kept | null;

/** Drawn anew from its pixels: whatever else the file was as well, it is no more. */
const picture: Read = (outside, bytes) => {
  const clean = outside.withoutShootingInfo(bytes, mediaKinds.album.bytes);
  const jpeg = clean?.kind === 'jpeg' ? outside.redrawForCard(clean.bytes) : null;
  return clean === null || jpeg === null
    ? null
    : { type: 'jpg', bytes: jpeg, removed: clean.removed };
};

const readers = {
  photo: picture,
  album: picture,
  video: (outside, bytes) => {
    const clean = outside.withoutShootingInfo(bytes, mediaKinds.video.bytes);
    return clean?.kind === 'mp4'
      ? { type: 'mp4', bytes: clean.bytes, removed: clean.removed }
      : null;
  },
  file: (outside, bytes) => {
    const type = outside.documentType(bytes);
    return type === null ? null : { type, bytes, removed: [] };
  },
} as const satisfies Record<MediaKind, Read>;
