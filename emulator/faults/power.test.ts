import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud, type LocalCloud } from '..';

jest.setTimeout(30_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'power-'));
  mkdirSync(join(folder, 'functions'));
  writeFileSync(join(folder, 'functions/collections.json'), '[{"name":"notes"}]');
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (durable: boolean): Promise<LocalCloud> =>
  startLocalCloud({
    dataDir: join(folder, 'data'),
    functionsDir: join(folder, 'functions'),
    durable,
  });

async function send(cloud: LocalCloud, body: object): Promise<unknown> {
  const wxCloudApiToken = cloud.environment()['WX_API_TOKEN'];
  const answer = await fetch(`${cloud.url}/admin`, {
    method: 'POST',
    body: JSON.stringify({ collectionName: 'notes', ...body, wxCloudApiToken }),
  });
  return answer.json();
}

const add = (cloud: LocalCloud, id: string): Promise<unknown> =>
  send(cloud, { action: 'database.insertDocument', data: [JSON.stringify({ _id: id })] });

async function notesAfterRestart(): Promise<unknown> {
  const cloud = await start(true);
  const { collections } = await cloud.dump();
  await cloud.stop();
  return collections['notes'];
}

test('a power cut takes nothing from a durable cloud', async () => {
  const cloud = await start(true);
  await add(cloud, 'one');
  await cloud.cutPower();
  expect(await notesAfterRestart()).toEqual([{ _id: 'one' }]);
});

test('a power cut takes all that a cloud which does not wait wrote since its start', async () => {
  const first = await start(false);
  await add(first, 'one');
  await first.stop();
  const second = await start(false);
  await add(second, 'two');
  await second.cutPower();
  expect(await notesAfterRestart()).toEqual([{ _id: 'one' }]);
});

test('a write whose answer was lost is there; one that failed before is not', async () => {
  const cloud = await start(true);
  cloud.faults.set({ failWrites: { when: 'after' } });
  await expect(add(cloud, 'one')).rejects.toThrow('fetch failed');
  cloud.faults.set({ failWrites: {} });
  expect(await add(cloud, 'two')).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
  cloud.faults.set({ repeatWrites: {} });
  expect(await add(cloud, 'three')).toMatchObject({
    message: expect.stringContaining('E11000') as string,
  });
  await cloud.stop();
  expect(await notesAfterRestart()).toEqual([{ _id: 'one' }, { _id: 'three' }]);
});
