import { newKey, startTestCloud, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import { agreement, fullDraft, makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test('the ledger has a line for every consent given and taken back, newest first', async () => {
  const phone = await member(cloud, 'oLedger');
  value(await phone.call('consent.give', { purpose: 'phone', agreement }));
  value(await phone.call('consent.withdraw', { purpose: 'phone' }));
  const { purposes, events } = value(await phone.call('consent.list', {}));
  expect(purposes).toMatchObject({ account: true, card: true, holder: true, phone: false });
  const lines = events.map(({ purpose, state, version }) => [purpose, state, version]);
  const { version } = agreement;
  expect(lines.slice(0, 2)).toEqual([
    ['phone', 'withdrawn', version],
    ['phone', 'given', version],
  ]);
  expect(lines.slice(2).sort()).toEqual([
    ['account', 'given', version],
    ['card', 'given', version],
    ['holder', 'given', version],
  ]);
});

test('giving what is given and taking back what is not given writes nothing new', async () => {
  const phone = await member(cloud, 'oCalm');
  value(await phone.call('consent.give', { purpose: 'card', agreement }));
  value(await phone.call('consent.withdraw', { purpose: 'phone' }));
  expect(value(await phone.call('consent.list', {})).events).toHaveLength(3);
});

test('a text that was not the one in force is no consent', async () => {
  const phone = await member(cloud, 'oStaleSwitch');
  const stale = { ...agreement, hash: 'b'.repeat(64) };
  const answer = await phone.call('consent.give', { purpose: 'phone', agreement: stale });
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
  value(await phone.call('consent.give', { purpose: 'card', agreement }));
  expect(value(await phone.call('card.home', {})).cards).toEqual([]);
  await makeCard(phone);
  expect(value(await phone.call('card.home', {})).cards).toHaveLength(1);
});

test('a withdrawal and a write at the same time never leave data without consent', async () => {
  const phone = await member(cloud, 'oRaces');
  for (let round = 0; round < 5; round += 1) {
    const [, created] = await Promise.all([
      phone.call('consent.withdraw', { purpose: 'card' }),
      phone.call('card.create', { ...fullDraft, name: '竞速者' }),
    ]);
    expect(['ok', 'consent/missing']).toContain(outcome(created));
    expect(JSON.stringify((await cloud.dump()).collections['cards'])).not.toContain('竞速者');
    value(await phone.call('consent.give', { purpose: 'card', agreement }));
  }
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
