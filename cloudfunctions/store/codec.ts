import { inventory } from '@contract/policy/inventory';
import type { Document } from '@server/platform/document';
import type { Collection, Field, Stored } from './collection';
import { open, seal } from './envelope';

/** Gives the key that seals a person's fields, or null where it was destroyed. */
export type KeyOf = (owner: string) => Promise<Buffer | null>;

export const isSealed = (field: Field | undefined): boolean =>
  field !== undefined && 'item' in field && inventory[field.item].protection === 'sealed';

/** Turns a record into its document: sealed where its rows say so. Unknown fields are refused. */
export async function encode<R extends Stored>(
  collection: Collection<R>,
  record: R,
  keyOf: KeyOf,
): Promise<Document> {
  const document: Record<string, unknown> = {};
  for (const [name, value] of Object.entries<unknown>(record)) {
    if (value === undefined) {
      continue;
    }
    const field = fieldOf(collection, name);
    checkHash(field, value);
    if (isSealed(field)) {
      const key = await keyOf(record.owner);
      if (key === null) {
        throw new Error(`${collection.name}: nothing can be sealed without a key`);
      }
      document[name] = seal(key, textOf(value), placeOf(collection, record, name));
    } else {
      document[name] = value;
    }
  }
  return { ...document, _id: record._id };
}

/** Opens a document. Null where a sealed field can't be opened because its person has left. */
export async function decode<R extends Stored>(
  collection: Collection<R>,
  document: Document,
  keyOf: KeyOf,
): Promise<R | null> {
  const record: Record<string, unknown> = {};
  const stored = document as Document & Stored;
  for (const [name, value] of declaredOf(collection, document)) {
    if (isSealed(collection.fields[name])) {
      const key = await keyOf(stored.owner);
      if (key === null) {
        return null;
      }
      record[name] = open(key, String(value), placeOf(collection, stored, name));
    } else {
      record[name] = value;
    }
  }
  return record as R;
}

/** What can be read without a key: the record without its sealed fields. */
export function peek<R extends Stored>(collection: Collection<R>, document: Document): R {
  const plain = declaredOf(collection, document).filter(
    ([name]) => !isSealed(collection.fields[name]),
  );
  return Object.fromEntries(plain) as R;
}

const declaredOf = (collection: Collection, document: Document): [string, unknown][] =>
  Object.entries(document).filter(([name]) => Object.hasOwn(collection.fields, name));

/** A ciphertext that was moved to another person, record or field does not open there. */
const placeOf = (collection: Collection, record: Stored, name: string): string =>
  `${record.owner}/${collection.name}/${record._id}/${name}`;

function fieldOf(collection: Collection, name: string): Field {
  const field = Object.hasOwn(collection.fields, name) ? collection.fields[name] : undefined;
  if (field === undefined) {
    throw new TypeError(`${collection.name}: a field is not declared`);
  }
  return field;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') {
    throw new TypeError('only text can be sealed');
  }
  return value;
}

/** A row that promises a keyed hash never lets the value itself through. */
function checkHash(field: Field, value: unknown): void {
  const promised = 'item' in field && inventory[field.item].protection === 'hmac';
  if (promised && !/^[0-9a-f]{64}$/.test(String(value))) {
    throw new TypeError(`${field.item}: only its keyed hash may be stored`);
  }
}
