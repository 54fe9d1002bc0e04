import { inventory } from '@contract/policy/inventory';
import type { InventoryRow } from '@contract/policy/inventory-row';
import { networkLogs } from '@contract/policy/law';
import { languages } from '@contract/policy/words';
import { groupOf, itemWords } from './item-words';

const rows: readonly InventoryRow[] = Object.values(inventory);

test('every item says what it is, what for and when it goes, in every language', () => {
  for (const row of rows) {
    for (const language of languages) {
      const { label, about, erased } = itemWords(row, language);
      expect([label, about, erased].every((words) => words !== '')).toBe(true);
    }
  }
});

test('what is refused by design reads as never collected', () => {
  const refused = rows.filter(({ necessity }) => necessity === 'refused_by_design');
  expect(refused.length).toBeGreaterThan(0);
  for (const row of refused) {
    expect(itemWords(row, 'zh-CN').erased).toBe('从不收集');
    expect(groupOf(row)).toBe('never');
  }
});

test('what the law keeps names its days and its article', () => {
  const { erased } = itemWords(inventory['audit.entry'], 'zh-CN');
  expect(erased).toContain(String(networkLogs.value));
  expect(erased).toContain('网络安全法');
});

test('what others get to see names them', () => {
  expect(itemWords(inventory['card.name'], 'zh-CN').kept).toContain('微信内容安全检查');
  expect(itemWords(inventory['card.mobile'], 'zh-CN').kept).not.toContain('微信');
});
