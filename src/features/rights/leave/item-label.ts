import { inventory } from '@contract/policy/inventory';
import type { InventoryRow } from '@contract/policy/inventory-row';
import type { Language } from '@contract/policy/words';

const rows: Readonly<Record<string, InventoryRow>> = inventory;

/** What the collection list calls it; a newer server may name an item this program lacks. */
export function itemLabel(item: string, language: Language): string {
  return rows[item]?.label[language] ?? item;
}
