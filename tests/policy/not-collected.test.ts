import path from 'node:path';
import { inventory, type InventoryRow } from '@contract/policy/inventory';
import { describeContract } from '../../scripts/contract/describe';
import { readHouse } from '../tidy/read-house';

const root = path.resolve(__dirname, '../..');
const { actions } = describeContract();

/**
 * Words of a field's name that would mean that one of these is asked for. `face` alone is the front
 * of a card.
 */
const fields = {
  verification:
    /(^|[a-z])(id|identity)(card|no|number)|realName|face(id|image|photo|video)|bank|passport/i,
  'public services': /gender|sex\b|birth|ethnic|nation|household|hukou/i,
  deliveries: /recipient|consignee|delivery|postcode|shipping/i,
} as const;

/** What the phone would call to get at them; a card's address is typed. */
const interfaces =
  /\b(chooseAddress|chooseContact|getContacts|start\w*Facial\w*|requestFacialVerify|getClipboardData|getUserProfile|getInstalledApps|reportAnalytics|reportEvent)\b/;

const kinds = Object.entries(fields).map(([kind, pattern]) => ({ kind, pattern }));

test.each(kinds)('no form has a place for $kind, whichever action is called', ({ pattern }) => {
  const asked = actions.flatMap(({ name, input }) =>
    namesIn(input)
      .filter((field) => pattern.test(field))
      .map((field) => `${name}.${field}`),
  );
  expect(asked).toEqual([]);
});

test('a form that asked for them would be found, however deep', () => {
  const properties = {
    person: { items: [{ properties: { idNumber: {}, faceImage: {}, birthDate: {} } }] },
  };
  const found = namesIn({ properties });
  expect(found.filter((field) => fields.verification.test(field))).toEqual([
    'idNumber',
    'faceImage',
  ]);
  expect(found.filter((field) => fields['public services'].test(field))).toEqual(['birthDate']);
});

test('what the inventory does not collect has no purpose, no interface and no recipient', () => {
  const rows: readonly InventoryRow[] = Object.values(inventory);
  const never = rows.filter(({ necessity }) =>
    ['declared_not_collected', 'refused_by_design'].includes(necessity),
  );
  expect(never.length).toBeGreaterThan(0);
  for (const { protection, purposes, wxApi, recipients } of never) {
    expect(protection).toBe('not-stored');
    expect([purposes.length, wxApi.length, recipients.length]).toEqual([0, 0, 0]);
  }
});

test('the phone asks no interface of WeChat for what is not collected', () => {
  const calling = readHouse(root)
    .filter(({ path: file }) => /^src\/.*(?<!\.test)\.tsx?$/.test(file))
    .filter(({ text }) => interfaces.test(text))
    .map(({ path: file }) => file);
  expect(calling).toEqual([]);
  expect(interfaces.test('await Taro.chooseAddress()')).toBe(true);
});

/** Every field's name in a JSON schema. */
function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) {
    return [];
  }
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' && typeof value === 'object'
      ? [...Object.keys(value as object), ...Object.values(value as object).flatMap(namesIn)]
      : namesIn(value),
  );
}
