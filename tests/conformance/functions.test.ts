import { bundleDoor } from './bundle-door';
import { localTest } from './local-test';
import { openDoors, type DoorsUnderTest } from './test-doors';

jest.setTimeout(60_000);

let doors: DoorsUnderTest;

const main = `
const cloud = globalThis.sdk || (globalThis.sdk = require('wx-server-sdk'));
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const cards = db.collection('cards');
switch (event.action) {
  case 'who': return cloud.getWXContext();
  case 'nested': return (await cloud.callFunction({ name: 'api', data: event.inner })).result;
  case 'fails': throw new Error('on purpose');
  case 'nested failure':
    return cloud.callFunction({ name: event.door, data: { action: 'fails' } })
      .then(() => 'fine', (error) => ({ code: error.code, errCode: error.errCode, text: error.errMsg }));
  case 'deep': return cloud.callFunction({ name: 'api', data: { action: 'deep' } });
  case 'fill': return cards.add({ data: Array.from({ length: 40 }, (_, n) => ({ _id: 'c' + n, owner: n % 4, n })) });
  case 'page': return (await cards.where({ owner: 1 }).orderBy('n', 'desc').limit(3).get()).data.map((row) => row.n);
  case 'scan': return (await cards.where({ n: 7 }).get()).data.length;
  case 'log': console.log('seen by the developer'); return null;
}`;

beforeAll(async () => {
  const owner = {
    name: 'owner_n',
    keys: [
      ['owner', 1],
      ['n', -1],
    ],
    unique: false,
  };
  doors = await openDoors({ api: { main, config: { timeout: 20 } } }, {}, [
    { name: 'cards', indexes: [owner] },
  ]);
  bundleDoor(doors.functionsDir, 'api');
  await call('fill');
});
afterAll(() => doors.stop());

const call = (action: string, more: object = {}): Promise<unknown> =>
  doors.cloud.invoke('api', { action, ...more }, { openid: 'oAlice' });

localTest('a function learns who called, and so does a function that it calls', async () => {
  expect(await call('who')).toEqual({
    OPENID: 'oAlice',
    APPID: 'wxlocal000000001',
    CLIENTIP: '127.0.0.1',
    ENV: 'local',
    SOURCE: 'wx_client',
  });
  expect(await call('nested', { inner: { action: 'who' } })).toMatchObject({
    OPENID: 'oAlice',
    SOURCE: 'wx_client,scf',
  });
  const twice = { action: 'nested', inner: { action: 'who' } };
  expect(await call('nested', { inner: twice })).toMatchObject({ SOURCE: 'wx_client,scf,scf' });
});

localTest('a function learns the IP address of its caller, of whichever kind it is', async () => {
  const from = (ip: string) =>
    doors.cloud.invoke('api', { action: 'who' }, { openid: 'oAlice', ip });
  expect(await from('203.0.113.9')).toMatchObject({ CLIENTIP: '203.0.113.9' });
  const six = await from('2001:db8::7');
  expect(six).toMatchObject({ CLIENTIPV6: '2001:db8::7' });
  expect(six).not.toHaveProperty('CLIENTIP');
  await expect(from('203.0.113.999')).rejects.toMatchObject({ code: 'INVALID_PARAM' });
  expect(JSON.stringify(doors.cloud.stats())).not.toContain('203.0.113.9');
});

localTest('the failure of a function that was called keeps its code', async () => {
  expect(await call('nested failure', { door: 'api' })).toMatchObject({
    code: 'FUNCTIONS_EXECUTE_FAIL',
    errCode: -1,
    text: expect.stringContaining('on purpose') as string,
  });
  expect(await call('nested failure', { door: 'none' })).toMatchObject({
    code: 'FUNCTION_NOT_FOUND',
  });
});

localTest('functions that call each other without end are stopped', async () => {
  await expect(call('deep')).rejects.toMatchObject({
    message: expect.stringContaining('too deep') as string,
  });
});

localTest(
  'the statistics tell what a query examined, returned and how it was planned',
  async () => {
    expect(await call('page')).toEqual([37, 33, 29]);
    expect(doors.cloud.stats().at(-1)).toMatchObject({
      action: 'page',
      databaseCalls: 1,
      examined: 3,
      returned: 3,
      warnings: [],
      calls: [
        { operation: 'database.getDocument', collection: 'cards', plans: ['IXSCAN owner_n'] },
      ],
    });
    expect(await call('scan')).toBe(1);
    expect(doors.cloud.stats().at(-1)).toMatchObject({
      examined: 40,
      returned: 1,
      warnings: ['COLLSCAN of cards: 40 documents examined; it wants the index {"keys":[["n",1]]}'],
      calls: [{ unindexed: [{ collection: 'cards', keys: [['n', 1]] }] }],
    });
  },
);

localTest('what a function prints is in the log, under the name of its door', async () => {
  await call('log');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(doors.log).toContain('[api] seen by the developer');
});
