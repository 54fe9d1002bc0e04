import { agreementOf, give } from '../support/agreement';
import { newKey, startTestCloud, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import { currentVersion } from '@contract/policy/versions';
import { fullDraft, makeCard, member, outcome } from './people';

const version = currentVersion.id;

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test('the ledger has a line for every consent given and taken back, newest first', async () => {
  const phone = await member(cloud, 'oLedger');
  value(await give(phone, 'phone'));
  value(await phone.call('consent.withdraw', { purpose: 'phone' }));
  const { purposes, events } = value(await phone.call('consent.list', {}));
  expect(purposes).toMatchObject({ account: true, card: true, holder: true, phone: false });
  expect(events.map((event) => [event.purpose, event.state, event.version])).toEqual([
    ['phone', 'withdrawn', version],
    ['phone', 'given', version],
    ['holder', 'given', version],
    ['card', 'given', version],
    ['account', 'given', version],
  ]);
});

test('giving what is given and taking back what is not given writes nothing new', async () => {
  const phone = await member(cloud, 'oCalm');
  value(await give(phone, 'card'));
  value(await phone.call('consent.withdraw', { purpose: 'phone' }));
  expect(value(await phone.call('consent.list', {})).events).toHaveLength(3);
});

test('a refusal is written down once, and changes nothing else', async () => {
  const phone = await member(cloud, 'oRefuses');
  const refusal = { purposes: ['phone' as const], version };
  const { purposes } = value(await phone.call('consent.refuse', refusal));
  value(await phone.call('consent.refuse', refusal));
  expect(purposes.phone).toBe(false);
  const { events } = value(await phone.call('consent.list', {}));
  expect(events.map(({ purpose, state }) => [purpose, state]).slice(0, 2)).toEqual([
    ['phone', 'refused'],
    ['holder', 'given'],
  ]);
  expect(value(await give(phone, 'phone')).purposes.phone).toBe(true);
  const old = { ...refusal, version: '2020-04-03' };
  expect(outcome(await phone.call('consent.refuse', old))).toBe('consent/stale-version');
});

test('a text that was not the one in force is no consent', async () => {
  const phone = await member(cloud, 'oStaleSwitch');
  const stale = { ...(await agreementOf(phone, ['phone'])), hash: 'b'.repeat(64) };
  const answer = await phone.call('consent.give', { purposes: ['phone'], agreement: stale });
  expect(outcome(answer)).toBe('consent/stale-version');
});

test('withdrawing cards erases them in the same moment, for everybody', async () => {
  const phone = await member(cloud, 'oNoMoreCards');
  const { id, share } = await makeCard(phone, fullDraft);
  const keeper = await member(cloud, 'oHadTheCard');
  value(await keeper.call('holder.save', { share }));
  value(await phone.call('consent.withdraw', { purpose: 'card' }));
  expect(JSON.stringify(await cloud.dump())).not.toContain(fullDraft.name);
  expect(outcome(await keeper.call('card.open', { share }))).toBe('card/gone');
  expect(value(await keeper.call('holder.list', {})).entries[0]?.state).toBe('withdrawn');
  expect(outcome(await phone.call('card.read', { id }))).toBe('consent/missing');
  expect(outcome(await phone.call('card.create', fullDraft))).toBe('consent/missing');
  expect(value(await phone.call('card.home', {})).cards).toEqual([]);
  value(await give(phone, 'card'));
  expect(value(await phone.call('card.home', {})).cards).toEqual([]);
  await makeCard(phone);
  expect(value(await phone.call('card.home', {})).cards).toHaveLength(1);
});

test('receipts of a purpose go with it, the others stay', async () => {
  const phone = await member(cloud, 'oReceipts');
  const key = newKey();
  const renamed = await phone.call('account.rename', { nickname: '有回执' }, key);
  await makeCard(phone, fullDraft);
  const receipts = async () => {
    const { accounts, once } = (await cloud.dump()).collections;
    const owner = accounts?.find((each) => each['nickname'] === '有回执')?.['owner'];
    return once?.filter((each) => each['owner'] === owner).map((each) => each['action']);
  };
  expect(await receipts()).toContain('card.create');
  value(await phone.call('consent.withdraw', { purpose: 'card' }));
  expect((await receipts())?.sort()).toEqual(
    ['account.register', 'account.rename', 'consent.withdraw'].sort(),
  );
  expect(await phone.call('account.rename', { nickname: '有回执' }, key)).toEqual(renamed);
});
