import type { Writer } from '@server/store/writer';
import { unmention } from '../bystander';
import { Entries, type EntryRecord, Notes, Opens, Places } from './records';

/** Takes a kept card out, with all that its keeper noted about it. */
export async function removeKept(
  store: Writer,
  { _id: id, mentions = [] }: Pick<EntryRecord, '_id' | 'mentions'>,
): Promise<void> {
  await store.mine(Entries).remove(id);
  await store.mine(Opens).remove(id);
  await store.mine(Places).remove(id);
  await store.mine(Notes).remove(id);
  await unmention({ store }, mentions);
}
