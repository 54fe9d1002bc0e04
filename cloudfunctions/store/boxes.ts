import type { AccountId } from '@contract/values';
import type { LetterCollection, Stored, StoredPair } from './collection';
import { isBetween } from './reader';
import { type Place, table } from './table';

export type Box<R extends Stored> = {
  /** Without a key, and so without sealed fields. */
  peek(id: R['_id']): Promise<R | null>;
  /** Puts the whole record in place of what is there; its days begin anew. */
  put(record: Omit<R, 'owner'>): Promise<void>;
};

/** What lies in each is sealed with the key of the one it belongs to. */
export type Boxes<R extends Stored> = { readonly mine: Box<R>; readonly theirs: Box<R> };

/**
 * Both letter boxes. That the other may be written to follows from what lies between the two; that
 * they agree is certain while it does.
 */
export function boxesOf<R extends Stored>(
  me: AccountId,
  place: Place,
  between: StoredPair,
  collection: LetterCollection<R>,
): Boxes<R> {
  if (!isBetween(between, me)) {
    throw new Error(`${collection.name}: nothing lies between the two`);
  }
  const them = between.owner === me ? between.other : between.owner;
  return { mine: boxOf(me, place, collection), theirs: boxOf(them, place, collection) };
}

function boxOf<R extends Stored>(
  owner: AccountId,
  place: Place,
  collection: LetterCollection<R>,
): Box<R> {
  const whole = table(place, collection);
  return {
    peek: async (id) => {
      const found = await whole.peek(id);
      return found?.owner === owner ? found : null;
    },
    put: (record) => whole.put({ ...record, owner } as unknown as R),
  };
}
