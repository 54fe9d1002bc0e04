import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inventory } from '@contract/policy/inventory';
import { inventoryPage } from './inventory-page';

const page = path.resolve(__dirname, '../../docs/inventory.md');

test('docs/inventory.md is the inventory; npm run -s inventory renews it', () => {
  expect(readFileSync(page, 'utf8')).toBe(inventoryPage());
});

test('one changed day is another page', () => {
  const row = inventory['audit.entry'];
  const retention = { from: 'recorded', days: 999, then: 'erase' } as const;
  const changed = inventoryPage({ ...inventory, 'audit.entry': { ...row, retention } });
  expect(changed).not.toBe(inventoryPage());
});
