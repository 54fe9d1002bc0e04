import type { Output } from '@contract/index';
import { type InventoryId, type InventoryRow, inventory } from '@contract/policy/inventory';
import type { Instant } from '@contract/values';
import type { ReadHandler } from '@server/kernel/handler';
import { type Everyone, type HeldItem, heldByAll } from '@server/kernel/personal-data';
import type { AccountRecord } from '@server/kernel/records';

type Item = Output<'rights.collected'>['items'][number];

/** Every item there was something of: how much is held, and what was written in the range. */
export const listCollected =
  (everyone: Everyone): ReadHandler<'rights.collected'> =>
  async ({ owner, account }, { from, to }) => {
    const [held, written] = await Promise.all([
      heldByAll(everyone, owner),
      everyone.kernel.written(owner, from, to),
    ]);
    const items: Item[] = [];
    for (const id of Object.keys(inventory) as InventoryId[]) {
      const mine = held.get(id);
      const times = written.get(id);
      if (mine !== undefined || times !== undefined) {
        items.push({
          item: id,
          held: mine?.count ?? 0,
          written: times?.count ?? 0,
          last: times?.last ?? null,
          erasedBy: mine === undefined ? null : erasedBy(inventory[id], mine, account),
        });
      }
    }
    return { items };
  };

/** What has days ends with them; the rest with the account, once that is to end. */
export function erasedBy(
  { retention, onLeaving }: Pick<InventoryRow, 'retention' | 'onLeaving'>,
  { lastEnd }: HeldItem,
  { leavesAt }: Pick<AccountRecord, 'leavesAt'>,
): Instant | null {
  if (leavesAt !== undefined && onLeaving.then === 'erase') {
    return lastEnd !== null && lastEnd < leavesAt ? lastEnd : leavesAt;
  }
  return retention.from === 'recorded' ? lastEnd : null;
}
