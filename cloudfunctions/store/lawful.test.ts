import { type InventoryRow, inventory } from '@contract/policy/inventory';
import type { PurposeId } from '@contract/policy/purposes';
import { Things, agreed } from '../../tests/support/mixed-records';
import { Unlawful, checkLawful } from './lawful';

test('no consent, no write', () => {
  expect(() => checkLawful(Things, ['name'], agreed())).toThrow(Unlawful);
  expect(() => checkLawful(Things, ['name', 'phone'], agreed('card'))).toThrow(Unlawful);
  expect(() => checkLawful(Things, ['name', 'phone'], agreed('card', 'phone'))).not.toThrow();
});

test('what came with a later version is not written for those who agreed to an earlier one', () => {
  const row: InventoryRow = inventory['card.name'];
  const later = Object.assign(row, { since: 'v2' });
  const agreedTo = (version: string) => (_purpose: PurposeId, since?: string) =>
    version >= (since ?? '');
  try {
    expect(() => checkLawful(Things, ['name', 'phone'], agreedTo('v2'))).not.toThrow();
    expect(() => checkLawful(Things, ['phone'], agreedTo('v1'))).not.toThrow();
    expect(() => checkLawful(Things, ['name'], agreedTo('v1'))).toThrow(Unlawful);
  } finally {
    Reflect.deleteProperty(later, 'since');
  }
});

test('what rests on the law, and what is not personal, needs no consent', () => {
  expect(() => checkLawful(Things, ['_id', 'owner', 'entry'], agreed())).not.toThrow();
});
