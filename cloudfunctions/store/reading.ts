import type { PurposeId } from '@contract/policy/purposes';
import type { Collection } from './collection';
import { type IsAgreed, isLive, rowsOf } from './lawful';

/** What a request may read for. */
export type Reading = {
  readonly purposes: readonly PurposeId[];
  /** The caller looks at what is theirs (PIPL 45), whatever it is kept for. */
  readonly own: boolean;
  /** What the caller agrees to at this moment. */
  readonly isAgreed: IsAgreed;
};

/** An action was about to read for a purpose it does not have: a fault of ours, not a refusal. */
export class NoPurpose extends Error {
  override readonly name = 'NoPurpose';
}

/** No purpose, no read: the caller's own, for purposes the action has and the caller agrees to. */
export function checkMine(
  { purposes, own, isAgreed }: Reading,
  collection: Collection,
  fields: readonly string[] = Object.keys(collection.fields),
): void {
  if (!own) {
    const live = purposes.filter((purpose) => isLive(purpose, isAgreed));
    check(live, collection, fields);
  }
}

/**
 * Somebody else's, for purposes the action has. That its person agrees is certain while it is
 * there: a withdrawal takes it away.
 */
export function checkTheirs(
  { purposes }: Reading,
  collection: Collection,
  fields: readonly string[] = Object.keys(collection.fields),
): void {
  check(purposes, collection, fields);
}

function check(
  allowed: readonly PurposeId[],
  collection: Collection,
  fields: readonly string[],
): void {
  for (const [item, row] of rowsOf(collection, fields)) {
    if (!row.purposes.some((purpose) => allowed.includes(purpose))) {
      throw new NoPurpose(`${item}: not for this purpose`);
    }
  }
}
