import type { ActionSpec } from '@contract/action';
import { contract, type ActionName } from '@contract/index';
import { inventory, type InventoryRow } from '@contract/policy/inventory';
import { type SwitchablePurposeId, switchablePurposeIds } from '@contract/policy/purposes';
import { inputs, type Belongings } from '../matrix/inputs';
import { agreementsOf, settle } from '../matrix/world';
import { give } from '../support/agreement';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { expectSame } from '../support/expect-same';
import { value } from '../support/value';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

const actions = Object.entries(contract).flatMap(([domain, members]) =>
  Object.entries<ActionSpec>(members)
    .filter(([, { access }]) => access !== 'timer')
    .map(([name, spec]) => [`${domain}.${name}` as ActionName, spec] as const),
);

/** What of the degrade table goes on, whatever is refused; by row, and for everything at once. */
const goesOn: Readonly<Record<string, readonly ActionName[]>> = {
  card: ['card.open', 'holder.save', 'holder.list', 'rights.export', 'account.rename'],
  holder: ['card.open', 'card.create', 'card.update', 'exchange.return', 'rights.export'],
  publish: ['card.open', 'card.create', 'card.update', 'exchange.return', 'holder.save'],
  phone: ['card.open', 'card.create', 'holder.save', 'exchange.return', 'location.open'],
  location: ['card.open', 'card.create', 'holder.setPlace', 'exchange.return', 'holder.list'],
  personalise: ['card.open', 'holder.list', 'holder.read', 'card.create'],
  improve: ['card.open', 'holder.list', 'card.create', 'usage.published'],
  survey: ['card.open', 'holder.list', 'card.create', 'usage.published'],
  everything: ['card.open', 'card.home', 'rights.export', 'consent.list', 'account.rename'],
};

const rows: readonly (readonly [string, readonly SwitchablePurposeId[]])[] = [
  ...switchablePurposeIds.map((id) => [id, [id]] as const),
  ['everything', switchablePurposeIds],
];

test('every row says what goes on', () => {
  expect(Object.keys(goesOn).sort()).toEqual(rows.map(([row]) => row).sort());
});

describe.each(rows)('%s refused', (row, refused) => {
  const openid = `oRefuses-${row}`;
  let has: Belongings;

  beforeAll(async () => {
    has = await settle(cloud, openid);
    const phone = cloud.as(openid);
    value(await give(phone, 'publish'));
    for (const purpose of refused) {
      value(await phone.call('consent.withdraw', { purpose }));
    }
    await cloud.finishJob('erase');
  });

  const stops = actions.filter(([, { purposes }]) =>
    purposes.some((purpose) => refused.some((each) => each === purpose)),
  );
  test(`stops ${stops.length} actions, and nothing is written by a phone that tries`, async () => {
    const phone = cloud.as(openid);
    const own = { ...has, ...(await agreementsOf(phone)) };
    const before = await cloud.dump();
    for (const [name] of stops) {
      const answer = await phone.attempt(name, inputs[name](own));
      expect([name, answer]).toMatchObject([name, { result: { error: 'consent/missing' } }]);
    }
    expectSame(await cloud.dump(), before);
    // What is asked for when it is needed, and rests on no action of its own, is named here.
    const silent: readonly string[] = ['publish'];
    expect(stops.length > 0 || silent.includes(row)).toBe(true);
  });

  test.each(goesOn[row] ?? [])('%s goes on', async (name) => {
    const phone = cloud.as(openid);
    const own = { ...has, ...(await agreementsOf(phone)) };
    const fresh = (await phone.call('card.home', {})) as {
      ok: true;
      value: { cards: { id: string; version: number }[] };
    };
    const card = fresh.value.cards[0];
    const now = card === undefined ? own : { ...own, card: card.id, version: card.version };
    const answer = await phone.attempt(name, inputs[name](now as Belongings));
    expect([name, answer]).toMatchObject([name, { result: { ok: true } }]);
  });
});

test('without the policy a person views cards, reads and writes to us, and nothing else', async () => {
  const guest = cloud.as('oRefusesAll');
  const has = await settle(cloud, 'oHasThings');
  const own = { ...has, ...(await agreementsOf(guest)) };
  const before = await cloud.dump();
  for (const [name, { access, writes }] of actions) {
    if (access === 'guest' && writes) {
      continue;
    }
    const answer = await guest.attempt(name, inputs[name](own));
    const expected = access === 'guest' ? { ok: true } : { error: 'account/required' };
    expect([name, answer]).toMatchObject([name, { result: expected }]);
  }
  expectSame(await cloud.dump(), before);
});

/** Of the degrade table, what is not there yet: whoever builds it is stopped here to add its row. */
const notThereYet: readonly string[] = [
  'chooseMedia',
  'chooseImage',
  'scanCode',
  'saveImageToPhotosAlbum',
  'addPhoneContact',
  'requestSubscribeMessage',
  'startFacialRecognitionVerify',
  'getClipboardData',
];

test('camera, album, phone book, reminders and faces have no row because nothing asks for them', () => {
  const asked = Object.values<InventoryRow>(inventory).flatMap(({ wxApi }) => wxApi);
  expect(asked.filter((api) => notThereYet.includes(api))).toEqual([]);
});
