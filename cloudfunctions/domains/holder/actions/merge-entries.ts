import type { EntryId } from '@contract/values';
import type { Transaction, WriteHandler } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import { newMergeId } from '@server/kernel/new-id';
import { facesIn } from '../faces';
import { type Kept, merged } from '../merge';
import { Entries, Merges, Notes, Places } from '../records';
import { removeKept } from '../remove';
import { placeView } from '../rules';
import { rewrite } from '../written';

/** One entry takes the others in; as they were is kept, sealed, so that it can be undone. */
export const mergeEntries: WriteHandler<'holder.merge'> = async (context, { id, others }) => {
  const { account, store, refuse } = context;
  const found = await store.mine(Entries).many([id]);
  const faceOf = await facesIn(context, found);
  const shown = found.map(faceOf).find((face) => face !== null) ?? null;
  const merge = newMergeId();
  return async (transaction) => {
    const ids = [id, ...new Set(others.filter((other) => other !== id))];
    const kept = await keptIn(transaction, ids);
    const [into, ...rest] = kept;
    if (into === undefined || rest.length === 0 || kept.length < ids.length) {
      return refuse('holder/not-found');
    }
    const before = { into, others: rest };
    const after = merged(before, shown);
    if (after === null) {
      return refuse('holder/too-much-to-merge');
    }
    const giving = account.givings.holder;
    const { store: writer, now } = transaction;
    const face = after.face === null ? {} : await rewrite(transaction, into.entry, after.face);
    await writer.mine(Entries).change(id, { ...after.changes, ...face });
    await writer.mine(Notes).remove(id);
    if (after.note !== null) {
      await writer.mine(Notes).add({ _id: id, note: after.note, giving });
    }
    await takePlace(transaction, ids);
    for (const { entry } of rest) {
      await removeKept(writer, entry);
    }
    await writer.mine(Merges).add({
      _id: merge,
      into: id,
      at: now,
      count: rest.length,
      before: JSON.stringify(before),
      giving,
    });
    await transaction.changeAccount({ kept: transaction.account.kept - rest.length });
    return { id: merge };
  };
};

type Own = Transaction<AccountRecord>;

/** Those that are there and the caller's, in the order asked for. */
async function keptIn({ account, store }: Own, ids: readonly EntryId[]): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const id of ids) {
    const entry = await store.mine(Entries).get(id);
    if (entry !== null && entry.giving === account.givings.holder) {
      kept.push({ entry, note: (await store.mine(Notes).get(id))?.note ?? null });
    }
  }
  return kept;
}

/** Where the two met is told by the first that says it. */
async function takePlace({ account, store }: Own, ids: readonly EntryId[]): Promise<void> {
  const [into, ...others] = ids;
  if (into === undefined || placeView(await store.mine(Places).get(into), account) !== null) {
    return;
  }
  for (const other of others) {
    const place = await store.mine(Places).get(other);
    if (place !== null && placeView(place, account) !== null) {
      await store.mine(Places).remove(into);
      await store.mine(Places).add({ ...place, _id: into });
      return;
    }
  }
}
