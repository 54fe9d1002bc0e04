import type { BearerCollection, Stored } from './collection';
import { inTransaction } from './transaction';

/**
 * Counts one use of a record that whoever has its id may read `most` times. A use is a random
 * number that says nothing of whose it was; the same one again is no new use. False where the record
 * is not there, or was used as often as it may be. The collection must have a field `uses`.
 */
export function countUse<R extends Stored & { readonly uses?: readonly string[] }>(
  { name }: BearerCollection<R>,
  id: R['_id'],
  use: string,
  most: number,
): Promise<boolean> {
  return inTransaction(async (documents) => {
    const found = await documents.get(name, id);
    const uses = Array.isArray(found?.['uses']) ? (found['uses'] as readonly string[]) : [];
    const isKnown = uses.includes(use);
    if (found === null || isKnown || uses.length >= most) {
      return { commit: false, value: isKnown };
    }
    await documents.set(name, { ...found, uses: [...uses, use] });
    return { commit: true, value: true };
  });
}
