import type { ActionName } from '@contract/index';
import type { InventoryId } from '@contract/policy/inventory';
import type { AccountId, TraceId } from '@contract/values';
import { randomId } from '@server/platform/ids';
import { type Place, table } from '@server/store/table';
import { Audit } from './records';

/**
 * Step 9. Who did what to their own data, and when. A write's entry is part of the write and names
 * the items it wrote, itself among them: the collection list is counted from these.
 */
export async function record(
  place: Place,
  owner: AccountId,
  action: ActionName,
  traceId: TraceId,
): Promise<void> {
  const items = [...new Set<InventoryId>(place.written).add('audit.entry')];
  const entry = { _id: randomId('l'), owner, actor: owner, action, at: place.now, traceId, items };
  await table(place, Audit).add(entry);
}
