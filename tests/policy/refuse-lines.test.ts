import path from 'node:path';
import { type InventoryRow, inventory } from '@contract/policy/inventory';
import { describeContract } from '../../scripts/contract/describe';
import { readHouse } from '../tidy/read-house';
import { notThere, phoneLines, unasked } from './refuse-matrix/phone-lines';
import { wxApisIn } from './wx-apis-in-source';

const root = path.resolve(__dirname, '../..');
const rows: Readonly<Record<string, InventoryRow>> = inventory;
const inUse = wxApisIn(readHouse(root)).map(({ api }) => api);
const actions = describeContract().actions.map(({ name }) => name);
const features = Object.entries(notThere);

/** Personal interfaces that no line speaks of, and those that lines speak of in vain. */
function withoutLine(apis: readonly string[]): string[] {
  const spokenOf: string[] = [...Object.values(phoneLines), ...Object.values(unasked)].flat();
  const twice = spokenOf.filter((api, at) => spokenOf.indexOf(api) !== at);
  const missing = apis.filter((api) => !spokenOf.includes(api));
  return [...missing, ...spokenOf.filter((api) => !apis.includes(api)), ...twice];
}

const personal = [...new Set(Object.values(rows).flatMap(({ wxApi }) => wxApi))];

test('every interface through which something personal goes has a line, or is no question', () => {
  expect(withoutLine(personal)).toEqual([]);
});

test('an interface without a line, or a line without one, is found', () => {
  expect(withoutLine([...personal, 'chooseAddress'])).toEqual(['chooseAddress']);
  expect(withoutLine(personal.slice(1))).toEqual(personal.slice(0, 1));
});

type Feature = (typeof notThere)[keyof typeof notThere];

/** Signs that a feature has come: something collected, an action, an interface. */
function signsOf(feature: Feature, all: Seen): string[] {
  return [
    ...feature.items.filter((item) => isCollected(all.rows[item])),
    ...all.actions.filter((action) => feature.actions.test(action)),
    ...all.apis.filter((api) => feature.apis.test(api)),
  ];
}

type Seen = {
  readonly rows: Readonly<Record<string, InventoryRow>>;
  readonly actions: readonly string[];
  readonly apis: readonly string[];
};
const now: Seen = { rows, actions, apis: inUse };

/** A row that is gone speaks for a feature as well: another one took its place. */
const isCollected = (row: InventoryRow | undefined): boolean =>
  row === undefined || row.necessity === 'basic' || row.necessity === 'extended';

test.each(features)('%s is not there, so that its line can wait', (_name, feature) => {
  expect(signsOf(feature, now)).toEqual([]);
});

const arrivals = {
  'real name': ['identity.start', 'checkIdentity'],
  face: ['account.addFace', 'requestFacialVerify'],
  'subscribe messages': ['message.remind', 'requestSubscribeMessage'],
  'scanning codes': ['card.scan', 'scanCode'],
  'phone book': ['holder.importContacts', 'chooseContact'],
  'reading the clipboard': ['card.paste', 'getClipboardData'],
} as const satisfies Record<keyof typeof notThere, readonly [action: string, api: string]>;

test.each(features)('the day %s comes its line is asked for', (name, feature) => {
  const [action, api] = arrivals[name as keyof typeof arrivals];
  expect(signsOf(feature, { ...now, actions: [action] })).toEqual([action]);
  expect(signsOf(feature, { ...now, apis: [api] })).toEqual([api]);
  const [item] = feature.items;
  const collected = { ...rows, [item]: inventory['card.name'] };
  expect(signsOf(feature, { ...now, rows: collected })).toEqual([item]);
});
