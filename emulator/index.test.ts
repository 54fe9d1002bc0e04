import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud, type LocalCloud } from '.';
import { writeDoor } from '../tests/conformance/test-doors';

jest.setTimeout(30_000);

let folder: string;
let running: LocalCloud | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-cloud-'));
  writeDoor(join(folder, 'functions'), 'api', 'return 1;');
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(folder, { recursive: true });
});

const start = async (more: object = {}): Promise<LocalCloud> => {
  const functionsDir = join(folder, 'functions');
  running = await startLocalCloud({
    dataDir: join(folder, 'data'),
    functionsDir,
    durable: false,
    ...more,
  });
  return running;
};

const collections = (value: unknown): void =>
  writeFileSync(join(folder, 'functions/collections.json'), JSON.stringify(value));

async function database(cloud: LocalCloud, body: object): Promise<Record<string, unknown>> {
  const wxCloudApiToken = cloud.environment()['WX_API_TOKEN'];
  const answer = await fetch(`${cloud.url}/admin`, {
    method: 'POST',
    body: JSON.stringify({ ...body, wxCloudApiToken }),
  });
  return (await answer.json()) as Record<string, unknown>;
}

const add = (cloud: LocalCloud, ...data: object[]) =>
  database(cloud, {
    action: 'database.insertDocument',
    collectionName: 'cards',
    data: data.map((document) => JSON.stringify(document)),
  });

const find = (cloud: LocalCloud, query: object) =>
  database(cloud, {
    action: 'database.getDocument',
    collectionName: 'cards',
    query: JSON.stringify(query),
  });

const index = (name: string, path: string, unique = false) => ({ name, keys: [[path, 1]], unique });

test('what was written is there after a restart', async () => {
  collections([{ name: 'cards' }]);
  await add(await start(), { _id: 'one', n: 1 });
  await running?.stop();
  expect((await (await start()).dump()).collections).toEqual({ cards: [{ _id: 'one', n: 1 }] });
});

test('indexes follow their list at the start: built, changed and dropped', async () => {
  collections([{ name: 'cards' }]);
  let cloud = await start();
  await add(
    cloud,
    { _id: 'a', owner: 'x' },
    { _id: 'b', owner: 'y' },
    { _id: 'c', owner: ['x', 'z'] },
  );
  await cloud.stop();
  for (const indexes of [
    [index('owner', 'owner')],
    [index('owner', 'other')],
    [index('again', 'owner')],
    [],
  ]) {
    collections([{ name: 'cards', indexes }]);
    cloud = await start();
    const { data } = await find(cloud, { owner: 'x' });
    expect(Reflect.get(Object(data), 'list')).toHaveLength(2);
    await cloud.stop();
  }
  running = undefined;
});

test('a unique index over what is not unique stops the start and says which', async () => {
  collections([{ name: 'cards' }]);
  await add(await start(), { owner: 'x' }, { owner: 'x' });
  await running?.stop();
  running = undefined;
  collections([{ name: 'cards', indexes: [index('only', 'owner', true)] }]);
  await expect(start()).rejects.toThrow(/E11000.*cards.*only/);
  collections([{ name: 'cards' }]);
  expect((await (await start()).dump()).collections['cards']).toHaveLength(2);
});

test('a list of collections that is not well formed stops the start', async () => {
  collections([{ name: 'cards', indexes: [{ name: 'x', keys: [['a', 2]], unique: false }] }]);
  await expect(start()).rejects.toThrow('collections.json');
});

test('a timer that is not understood stops the start', async () => {
  const triggers = [{ name: 'erase', type: 'timer', config: 'daily' }];
  writeDoor(join(folder, 'functions'), 'jobs', '', { triggers });
  await expect(start()).rejects.toThrow('seven fields');
});

test('the same data serves one local cloud at a time', async () => {
  await start();
  const functionsDir = join(folder, 'functions');
  const second = startLocalCloud({ dataDir: join(folder, 'data'), functionsDir });
  await expect(second).rejects.toThrow('in use');
  await running?.stop();
  running = undefined;
  expect(existsSync(join(folder, 'data/lock'))).toBe(false);
  await start();
});

test('a lock that a killed process left is taken over', async () => {
  await start();
  await running?.stop();
  writeFileSync(join(folder, 'data/lock'), '999999999');
  await start();
});

test('a port that is taken is an EADDRINUSE, and leaves nothing behind', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () =>
      resolve(Number(Reflect.get(Object(other.address()), 'port'))),
    ),
  );
  await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await new Promise((resolve) => other.close(resolve));
  expect((await start({ port })).port).toBe(port);
});

test('stop leaves no worker and no socket, even in the midst of a call', async () => {
  writeDoor(
    join(folder, 'functions'),
    'api',
    'await new Promise((done) => setTimeout(done, 2000));',
  );
  const cloud = await start();
  const calls = [cloud.invoke('api', {}), cloud.invoke('api', {})].map((call) =>
    call.catch(() => 'ended'),
  );
  const open = fetch(`${cloud.url}/invoke/api`, { method: 'POST', body: '{}' }).catch(
    () => 'ended',
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = performance.now();
  await cloud.stop();
  expect(await Promise.all([...calls, open])).toEqual(['ended', 'ended', 'ended']);
  expect(performance.now() - before).toBeLessThan(1_500);
  await expect(fetch(`${cloud.url}/health`)).rejects.toBeDefined();
  running = undefined;
});

test('where timers are off, none fires, and each runs when it is told to', async () => {
  const triggers = [{ name: 'always', type: 'timer', config: '* * * * * * *' }];
  writeDoor(join(folder, 'functions'), 'jobs', 'return 1;', { triggers });
  const cloud = await start({ timers: false });
  await new Promise((resolve) => setTimeout(resolve, 2_200));
  expect(cloud.stats()).toEqual([]);
  expect(await cloud.runJob('always')).toBe(1);
});

test('timers fire while the cloud runs, in its own time', async () => {
  const triggers = [{ name: 'nightly', type: 'timer', config: '0 30 3 * * * *' }];
  writeDoor(join(folder, 'functions'), 'jobs', 'return 1;', { triggers });
  const cloud = await start();
  cloud.setClock('2030-01-01T03:29:57+08:00');
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(cloud.stats()).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 3_300));
  expect(cloud.stats()).toMatchObject([{ door: 'jobs', source: 'wx_trigger' }]);
});
