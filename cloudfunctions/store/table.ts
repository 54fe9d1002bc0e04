import type { InventoryId } from '@contract/policy/inventory';
import type { Instant } from '@contract/values';
import type { Documents } from '@server/platform/database';
import type { Document } from '@server/platform/document';
import { type KeyOf, decode, encode, peek } from './codec';
import type { Collection, Stored } from './collection';
import type { Keyring } from './keyring';
import { type IsAgreed, checkLawful, rowsOf } from './lawful';
import { daysAfter } from './time';

/** Where documents are read and written, for whom and when. */
export type Place = {
  readonly documents: Documents;
  readonly keyring: Keyring;
  readonly isAgreed: IsAgreed;
  readonly now: Instant;
  /** Gathers which items were written, where somebody keeps account of it. */
  readonly written?: Set<InventoryId>;
};

/** What to change; `undefined` takes a field away. */
export type Changes<R extends Stored> = {
  readonly [K in keyof Omit<R, keyof Stored>]?: R[K] | undefined;
};

/** One collection by id, with nobody in particular asking: for the kernel, not for an action. */
export type Table<R extends Stored> = {
  get(id: string): Promise<R | null>;
  /** Without a key, and so without sealed fields. */
  peek(id: string): Promise<R | null>;
  add(record: R): Promise<void>;
  /** Puts the whole record in place of what is there. */
  put(record: R): Promise<void>;
  /** Starts the days of a record that is kept as long as something rests on it. */
  supersede(id: string): Promise<void>;
  remove(id: string): Promise<boolean>;
};

export function table<R extends Stored>(place: Place, collection: Collection<R>): Table<R> {
  const { documents } = place;
  const fetch = (id: string): Promise<Document | null> =>
    documents.get(collection.name, checkedId(id));
  const document = async (record: R): Promise<Document> => {
    const written = Object.entries<unknown>(record).filter(([, value]) => value !== undefined);
    admit(
      place,
      collection,
      written.map(([name]) => name),
    );
    const fields = await encode(collection, record, keyFor(place, collection));
    return collection.daysFrom === 'recorded' ? ending(fields, collection, place.now) : fields;
  };
  return {
    get: async (id) => open(place, collection, await fetch(id)),
    peek: async (id) => {
      const found = await fetch(id);
      return found === null ? null : peek(collection, found);
    },
    add: async (record) => documents.add(collection.name, await document(record)),
    put: async (record) => documents.set(collection.name, await document(record)),
    supersede: async (id) => {
      const found = await fetch(id);
      if (found !== null) {
        await documents.set(collection.name, ending(found, collection, place.now));
      }
    },
    remove: async (id) => documents.remove(collection.name, checkedId(id)),
  };
}

/** The document with the moment at which its days, counted from now, are over. */
export const ending = (document: Document, { days }: Collection, now: Instant): Document =>
  days === null ? document : { ...document, expiresAt: daysAfter(now, days) };

/**
 * Changes some fields of a document that was just read in the same transaction. What is sealed and
 * not changed stays as it lies.
 */
export async function change<R extends Stored>(
  place: Place,
  collection: Collection<R>,
  before: Document,
  changes: Changes<R>,
): Promise<Document> {
  const identity = { _id: before._id, owner: before['owner'] };
  const set = Object.entries(changes).filter(([, value]) => value !== undefined);
  admit(
    place,
    collection,
    set.map(([name]) => name),
  );
  const record = { ...Object.fromEntries(set), ...identity } as R;
  const encoded = await encode(collection, record, keyFor(place, collection));
  const kept = Object.entries(before).filter(([name]) => !Object.hasOwn(changes, name));
  const after = { ...Object.fromEntries(kept), ...encoded };
  await place.documents.set(collection.name, after);
  return after;
}

/** Lets fields be written that are lawful, and takes note of the items they carry. */
function admit(place: Place, collection: Collection, fields: readonly string[]): void {
  checkLawful(collection, fields, place.isAgreed);
  rowsOf(collection, fields).forEach(([item]) => place.written?.add(item));
}

export async function open<R extends Stored>(
  place: Pick<Place, 'keyring'>,
  collection: Collection<R>,
  document: Document | null,
): Promise<R | null> {
  return document === null ? null : decode(collection, document, keyFor(place, collection));
}

const keyFor = (place: Pick<Place, 'keyring'>, collection: Collection): KeyOf => {
  if (collection.sealedBy === 'master') {
    throw new Error(`${collection.name}: only the keyring reads it`);
  }
  return place.keyring.keyOf;
};

/** An undefined or empty id would make a query that means something else. */
export function checkedId(id: string): string {
  if (typeof id !== 'string' || id === '') {
    throw new TypeError('an id must not be missing');
  }
  return id;
}
