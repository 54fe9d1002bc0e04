import path from 'node:path';
import { clauseIds } from '@contract/policy/clauses';
import { inventory, type InventoryRow } from '@contract/policy/inventory';
import { storageKeys } from '@contract/policy/storage-keys';
import { declaredIn } from '../../scripts/collections';
import { inventoryFaults } from './inventory-faults';

const places = declaredIn(path.resolve(__dirname, '../..'));
const rows: Readonly<Record<string, InventoryRow>> = inventory;

test('every row says of an item what is true of it', () => {
  expect(inventoryFaults(rows, places, storageKeys)).toEqual([]);
  expect(places.length).toBeGreaterThan(8);
});

const name: InventoryRow = inventory['card.name'];
const audit: InventoryRow = inventory['audit.entry'];
const face: InventoryRow = inventory['identity.face'];
const draft: InventoryRow = inventory['phone.draft'];
const notYet = { necessity: 'declared_not_collected', basis: 'none' } as const;

test.each<[string, string, InventoryRow]>([
  ['a row that names no place', 'card.name', { ...name, stored: [] }],
  ['a row that names another place', 'card.name', { ...name, stored: ['shares'] }],
  ['a stored item that is said not to be collected', 'card.name', { ...name, ...notYet }],
  ['a consent where the law decides', 'audit.entry', { ...audit, basis: 'consent' }],
  ['a law where consent decides', 'card.name', { ...name, basis: 'statutory' }],
  ['other days than the records have', 'audit.entry', withDays(audit, 90)],
  ['an erasure at once of what is kept', 'audit.entry', { ...audit, erasure: 'removed' }],
  ['a sensitive item that lies open', 'card.name', { ...name, sensitive: true }],
  ['an item that is never collected and has a purpose', 'identity.face', given(face)],
  ['other days than the phone keeps', 'phone.draft', withDays(draft, 7)],
])('%s is found', (_what, id, row) => {
  const found = inventoryFaults({ ...rows, [id]: row }, places, storageKeys);
  expect(found.filter((fault) => fault.startsWith(`${id}: `))).not.toEqual([]);
});

test('every item of clause 2 that the policy names has a row, collected or not', () => {
  const named = new Set(Object.values(rows).map(({ clause }) => clause));
  const expected = ['2.1', '2.2', '2.2.1', '2.2.2', '2.3', '2.4'];
  expect(expected.filter((clause) => !named.has(clause))).toEqual([]);
  expect([...named].filter((clause) => !clauseIds.some((id) => id === clause))).toEqual([]);
});

function withDays(row: InventoryRow, days: number): InventoryRow {
  return { ...row, retention: { from: 'recorded', days, then: 'erase' } };
}

function given(row: InventoryRow): InventoryRow {
  return { ...row, purposes: ['account'] };
}
