import type { MediumOwned, MediumSeen } from '@contract/media';
import type { MediaState } from '@contract/media-kinds';
import type { Outside } from '@server/kernel/outside';
import type { MediumRecord } from './records';

type Linking = Pick<Outside, 'linkTo'>;

/** A link is made for whoever may see it, now, and works for ten minutes. */
export async function seenOf(outside: Linking, medium: Shown): Promise<MediumSeen> {
  const { _id: id, kind, type = '', bytes, name = null, file } = medium;
  const url = file === undefined ? null : await outside.linkTo(file);
  return { id, kind, type, bytes, name, url };
}

export async function ownedOf(outside: Linking, medium: MediumRecord): Promise<MediumOwned> {
  const { state, reason = null } = medium;
  return { ...(await seenOf(outside, medium)), state: state as MediaState, reason };
}

type Shown = Pick<MediumRecord, '_id' | 'kind' | 'type' | 'bytes' | 'name' | 'file'>;

/** Those an owner still has on a card. */
export const isThere = ({ state }: Pick<MediumRecord, 'state'>): boolean =>
  state !== 'arriving' && state !== 'gone';
