import { inventory } from '@contract/policy/inventory';
import type { InventoryRow } from '@contract/policy/inventory-row';
import type { Language } from '@contract/policy/words';

const rows: Readonly<Record<string, InventoryRow>> = inventory;
const order = ['user', 'authorised', 'generated'];

/** What people gave themselves comes first; what arose from use last. */
export function givenFirst<H extends { readonly item: string }>(held: readonly H[]): readonly H[] {
  const place = ({ item }: H) => order.indexOf(rows[item]?.source ?? 'generated');
  return [...held].sort((a, b) => place(a) - place(b));
}

/** What the collection list calls it; a newer server may name an item this program lacks. */
export function itemLabel(item: string, language: Language): string {
  return rows[item]?.label[language] ?? item;
}
