import { inventory, type InventoryRow } from '@contract/policy/inventory';
import { recipients } from '@contract/policy/recipients';
import { type Partner, register } from '@server/egress/register';

const rows: readonly (readonly [string, InventoryRow])[] = Object.entries(inventory);
const partners: readonly (readonly [string, Partner])[] = Object.entries(register);

/** Where the register and the inventory say different things about a partner. */
function differences(name: string, { fields, purposes }: Partner): string[] {
  const handed = rows.filter(([, row]) => row.recipients.some((each) => each === name));
  const ids = handed.map(([id]) => id);
  return [
    ...fields.filter((id) => !ids.includes(id)).map((id) => `${id} is on the annex alone`),
    ...ids
      .filter((id) => !fields.some((each) => each === id))
      .map((id) => `${id} is off the annex`),
    ...handed
      .filter(([, row]) => !row.purposes.some((each) => purposes.includes(each)))
      .map(([id]) => `${id} goes there for no agreed purpose`),
  ];
}

test('whoever is on the list people read is in the register, and nobody else', () => {
  const named = Object.keys(recipients).filter((each) => each !== 'wechatContentCheck');
  expect(partners.map(([name]) => name).sort()).toEqual(named.sort());
});

test.each(partners)('the annex of %s is what the inventory hands it', (name, partner) => {
  expect(differences(name, partner)).toEqual([]);
  expect(partner.fields.length).toBeGreaterThan(0);
});

test('an annex with an item too many, too few or for another purpose is found', () => {
  const partner: Partner = register.cardReader;
  expect(differences('cardReader', { ...partner, fields: ['scan.picture', 'card.name'] })).toEqual([
    'card.name is on the annex alone',
  ]);
  expect(differences('cardReader', { ...partner, fields: [] })).toEqual([
    'scan.picture is off the annex',
  ]);
  expect(differences('cardReader', { ...partner, purposes: ['request'] })).toEqual([
    'scan.picture goes there for no agreed purpose',
  ]);
});

test('a call and its repetitions end before the function does', () => {
  const functionMs = 20_000;
  for (const [name, { tries, timeoutMs }] of partners) {
    expect([name, tries * timeoutMs < functionMs / 1.5]).toEqual([name, true]);
  }
});
