import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type InventoryRow, inventory } from '@contract/policy/inventory';
import type { Domain } from '@contract/doors';
import { callers } from '@server/kernel/identify';
import type { Everyone, PersonalData } from '@server/kernel/personal-data';
import { Tallies } from '@server/domains/usage/records';
import { CountedOpenings } from '@server/domains/visit/records';
import { Spendings } from '@server/egress/records';
import { Erasures } from '@server/kernel/records';
import { declaredIn } from '../../scripts/collections';
import { everyone } from './domains';

/** What lies on a phone or nowhere has no field. */
const notInTheCloud: readonly string[] = ['on-phone', 'not-stored'];

const root = resolve(__dirname, '../..');
const declared = declaredIn(root);

test('every collection is answered for by somebody, but work orders and what is nobodys', () => {
  const answered = Object.values(everyone).flatMap(({ collections }) =>
    collections.map(({ name }) => name),
  );
  const nobodys = [Erasures, Tallies, Spendings, CountedOpenings].map(({ name }) => name);
  expect([...answered, ...nobodys].sort()).toEqual(declared.map(({ name }) => name).sort());
});

test('every row that is stored has a field, and every field with a row has a stored one', () => {
  const fields = declared.flatMap((each) => Object.values(each.fields));
  const used = new Set(fields.flatMap((field) => ('item' in field ? [field.item] : [])));
  const rows: [string, InventoryRow][] = Object.entries(inventory);
  const stored = rows
    .filter(([, row]) => !notInTheCloud.includes(row.protection))
    .map(([id]) => id);
  expect([...used].sort()).toEqual(stored.sort());
});

test('every piece of plumbing says why it is there', () => {
  const fields = declared.flatMap((each) => Object.values(each.fields));
  const reasons = fields.flatMap((field) => ('plumbing' in field ? [field.plumbing] : []));
  expect(reasons.every((why) => why.length > 20 && why.endsWith('.'))).toBe(true);
});

test('what the law keeps lies apart from what is erased', () => {
  for (const { name, fields } of declared) {
    const fates = Object.values(fields).flatMap((field) =>
      'item' in field ? [inventory[field.item].onLeaving.then] : [],
    );
    expect([name, new Set(fates).size]).toEqual([name, fates.length === 0 ? 0 : 1]);
  }
});

test.each(Object.entries(callers))(
  'the rule of the door %s says what its code says',
  (door, who) => {
    const text = readFileSync(join(__dirname, door, 'config.json'), 'utf8');
    expect((JSON.parse(text) as { callers: string[] }).callers).toEqual([who]);
  },
);

/** Checked by the compiler: a domain that answers for less, or none at all, does not compile. */
type Compiles<T, As> = T extends As ? true : false;
const rules = {
  aWholeAnswerWillDo: true satisfies Compiles<PersonalData, PersonalData>,
  withoutExportWillNot: false satisfies Compiles<Omit<PersonalData, 'export'>, PersonalData>,
  withoutEraseWillNot: false satisfies Compiles<Omit<PersonalData, 'erase'>, PersonalData>,
  withoutExpireWillNot: false satisfies Compiles<Omit<PersonalData, 'expire'>, PersonalData>,
  aMissingDomainWillNot: false satisfies Compiles<Omit<Everyone, 'holder'>, Everyone>,
  everyDomainIsAsked: true satisfies Compiles<Domain, keyof Everyone>,
};

test('a domain that cannot export, erase and expire what it holds does not compile', () => {
  expect(Object.values(rules)).toEqual([true, false, false, false, false, true]);
});
