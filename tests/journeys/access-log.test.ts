import { startTestCloud, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import { makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
const accesses = async () => (await cloud.dump()).collections['accesses'] ?? [];
const of = async (action: string) => (await accesses()).filter((each) => each['action'] === action);

test('a write leaves where it came from, apart from everything that says whose it is', async () => {
  const phone = await member(cloud, 'oLogged');
  await makeCard(phone);
  const dump = await cloud.dump();
  const { accounts = [], audits = [] } = dump.collections;
  const [entry] = (await of('card.create')).slice(-1);
  expect(entry).toMatchObject({ ip: '127.0.0.1', at: expect.any(String) });
  const owners = accounts.map((account) => String(account['owner']));
  expect(owners).not.toContain(entry?.['owner']);
  const elsewhere = { ...dump.collections, accesses: [] };
  expect(JSON.stringify(elsewhere)).not.toContain(String(entry?.['owner']));
  // The activity log says that it was written, and not what it says.
  expect(audits.at(-1)?.['items']).toEqual(expect.arrayContaining(['device.ip', 'access.entry']));
  expect(JSON.stringify(audits)).not.toContain('127.0.0.1');
});

test('looking leaves nothing, whoever looks', async () => {
  const phone = await member(cloud, 'oLooker');
  const { share } = await makeCard(phone);
  const before = (await accesses()).length;
  value(await phone.call('card.home', {}));
  value(await cloud.as('oGuestLooks').call('card.open', { share }));
  expect((await accesses()).length).toBe(before);
});

test('a number of the installation is kept as a code, and anything else is refused', async () => {
  const phone = await member(cloud, 'oInstalls');
  const install = 'abcdefghij0123456789';
  const send = (event: object) =>
    cloud.cloud.invoke('api', event, { openid: 'oInstalls' }) as Promise<{ ok: boolean }>;
  const rename = { action: 'account.rename', input: { nickname: '新名' } };
  const key = 'k'.repeat(20);
  const wrong = await send({ ...rename, key, install: '<script>' });
  expect(wrong).toMatchObject({ ok: false, error: 'input/invalid' });
  expect(await send({ ...rename, key, install })).toMatchObject({ ok: true });
  const dump = JSON.stringify(await cloud.dump());
  expect(dump).not.toContain(install);
  const [entry] = (await of('account.rename')).slice(-1);
  expect(entry?.['install']).toMatch(/^[0-9a-f]{64}$/);
  expect(outcome(await phone.call('account.rename', { nickname: '又新' }))).toBe('ok');
});

test('after a week the address loses its end, after the law’s time all of it goes', async () => {
  await makeCard(await member(cloud, 'oAges'));
  const count = (await accesses()).length;
  cloud.clock(days(6.9));
  await cloud.finishJob('expire');
  expect((await accesses()).every(({ ip }) => ip === '127.0.0.1')).toBe(true);
  cloud.clock(days(7.1));
  const planned = await cloud.runJob('expire', { dryRun: true });
  expect(planned.examined).toBeGreaterThanOrEqual(count);
  expect((await accesses()).every(({ ip }) => ip === '127.0.0.1')).toBe(true);
  await cloud.finishJob('expire');
  expect((await accesses()).every(({ ip }) => ip === '127.0.0.0')).toBe(true);
  expect((await accesses()).length).toBe(count);
  cloud.clock(days(184.1));
  await cloud.finishJob('expire');
  expect(await accesses()).toEqual([]);
});

test('people take their own entries with them, and see how many there are', async () => {
  const [mine, theirs] = [await member(cloud, 'oTakes'), await member(cloud, 'oOther')];
  await makeCard(theirs);
  const { items } = value(await mine.call('rights.collected', { from: days(-1), to: days(1) }));
  expect(items.find(({ item }) => item === 'device.ip')).toMatchObject({ held: 1 });
  const records: unknown[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const part: { records: unknown[]; next: string | null } = value(
      await mine.call('rights.export', after === undefined ? {} : { after }),
    );
    records.push(...part.records);
    after = part.next;
  }
  const own = records.filter((each) => (each as { collection: string }).collection === 'accesses');
  expect(own).toHaveLength(1);
  expect(JSON.stringify(own)).toContain('127.0.0.1');
});

test('whoever leaves leaves the log behind as the law has it, and nothing leads to it', async () => {
  const phone = await member(cloud, 'oParts');
  const before = (await accesses()).length;
  value(await phone.call('rights.leave', {}));
  cloud.clock(days(7.5));
  await cloud.finishJob('erase');
  expect((await accesses()).length).toBe(before + 1);
});
