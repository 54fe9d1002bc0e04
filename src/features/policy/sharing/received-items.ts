import { inventory, type InventoryRow } from '@contract/policy/inventory';
import type { RecipientId } from '@contract/policy/recipients';

/** Every item that a recipient is handed, by the inventory. */
export function receivedBy(
  id: RecipientId,
  rows: readonly InventoryRow[] = Object.values(inventory),
): readonly InventoryRow[] {
  return rows.filter(({ recipients }) => recipients.includes(id));
}
