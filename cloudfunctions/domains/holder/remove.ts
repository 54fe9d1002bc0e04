import type { EntryId } from '@contract/values';
import type { Writer } from '@server/store/writer';
import { Entries, Notes, Opens, Places } from './records';

/** Takes a kept card out, with all that its keeper noted about it. */
export async function removeKept(store: Writer, id: EntryId): Promise<void> {
  await store.mine(Entries).remove(id);
  await store.mine(Opens).remove(id);
  await store.mine(Places).remove(id);
  await store.mine(Notes).remove(id);
}
