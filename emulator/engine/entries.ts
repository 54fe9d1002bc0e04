import type { OrderedIndex } from './catalog';
import type { Document } from './document';
import { failures } from './errors';
import { directed, encodeKey } from './index-keys';
import { indexedValues } from './indexed-values';

/** What one document puts into one index. `keys` lack the record number that ends each entry. */
export type Entries = { readonly keys: Buffer[]; readonly loose: boolean };

export function entriesOf(index: OrderedIndex, document: Document): Entries {
  let keys: Buffer[] = [indexPrefix(index.id)];
  let loose = false;
  let arrays = 0;
  for (const [path, direction] of index.keys) {
    const { values, throughArray } = indexedValues(document, path);
    arrays += throughArray ? 1 : 0;
    loose ||= throughArray;
    const encoded = distinct(
      values.map((value) => {
        const key = encodeKey(value);
        loose ||= !key.exact;
        return directed(key.bytes, direction);
      }),
    );
    keys = keys.flatMap((head) => encoded.map((tail) => Buffer.concat([head, tail])));
  }
  if (arrays > 1) {
    throw failures.operation(
      `(CannotIndexParallelArrays) cannot index parallel arrays in ${index.name}`,
    );
  }
  if (keys.some((key) => key.length > longestKeyBytes)) {
    throw failures.operation(`key too large to index in ${index.name}`);
  }
  return { keys, loose };
}

export function indexPrefix(id: number): Buffer {
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32BE(id);
  return prefix;
}

/** Leaves room for the record number below lmdb's 1,978 bytes. */
const longestKeyBytes = 1_900;

function distinct(keys: Buffer[]): Buffer[] {
  if (keys.length < 2) {
    return keys;
  }
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
}
