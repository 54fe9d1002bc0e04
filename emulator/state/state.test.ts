import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud, type LocalCloud } from '..';
import { writeDoor } from '../../tests/conformance/test-doors';

jest.setTimeout(30_000);

const indexes = [
  { name: 'n', keys: [['n', 1]], unique: false },
  { name: 'tags', keys: [['tags', -1]], unique: false },
  { name: 'code', keys: [['code', 1]], unique: true },
];
const secrets = { FIELD_KEY: 'a long secret', PEPPER: 'another one' };
const opened: { cloud: LocalCloud; folder: string }[] = [];
const tooSlow = 'await new Promise((done) => setTimeout(done, 7000));';

async function open(more: { functionEnv?: Record<string, string>; listed?: object[] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'state-'));
  const functionsDir = join(folder, 'functions');
  writeDoor(functionsDir, 'slow', 'await new Promise((done) => setTimeout(done, 400));');
  writeDoor(functionsDir, 'slower', tooSlow, { timeout: 20 });
  const listed = more.listed ?? [{ name: 'words', indexes }, { name: 'empty' }];
  writeFileSync(join(functionsDir, 'collections.json'), JSON.stringify(listed));
  const { functionEnv = secrets } = more;
  const cloud = await startLocalCloud({
    ...{ dataDir: join(folder, 'data'), functionsDir, functionEnv, durable: false },
  });
  opened.push({ cloud, folder });
  return { cloud, folder };
}

afterEach(async () => {
  for (const { cloud, folder } of opened.splice(0)) {
    await cloud.stop();
    rmSync(folder, { recursive: true });
  }
});

async function ask(cloud: LocalCloud, action: string, more: object = {}) {
  const wxCloudApiToken = cloud.environment()['WX_API_TOKEN'];
  const body = { action, collectionName: 'words', ...more, wxCloudApiToken };
  const answer = await fetch(`${cloud.url}/admin`, { method: 'POST', body: JSON.stringify(body) });
  return (await answer.json()) as Record<string, unknown> & { data?: { list?: unknown[] } };
}

/** Every type that survives the SDK's wire, and every order that is not the order of ids. */
const documents = [
  '{"_id":"z","n":{"$numberInt":"3"},"code":"c1","tags":["b","a"],"at":{"$date":{"$numberLong":"-1"}}}',
  '{"_id":"a","n":{"$numberDouble":"1.5"},"code":"c2","tags":[],"re":{"$regularExpression":{"pattern":"^x","options":"i"}}}',
  '{"_id":"m","n":null,"code":"c3","big":{"$numberLong":"9007199254740991"},"deep":{"a":[{"b":{"$date":{"$numberLong":"1893456000000"}}}]}}',
  '{"_id":"k","code":"c4","n":{"$numberDouble":"NaN"},"bytes":{"$binary":{"base64":"AAEC","subType":"00"}},"乐":"聊\\u2028\\n"}',
];

async function fill(cloud: LocalCloud): Promise<void> {
  await ask(cloud, 'database.insertDocument', { data: documents });
  await ask(cloud, 'database.insertDocument', { data: ['{"_id":"gone","code":"c5"}'] });
  await ask(cloud, 'database.removeDocument', { query: '{"_id":"gone"}', multi: true });
  await upload(cloud, 'pictures/one.png', Buffer.from([0, 255, 10, 13]));
  cloud.setClock('2030-01-01T00:00:00Z');
}

async function upload(cloud: LocalCloud, path: string, bytes: Buffer): Promise<void> {
  const { data } = (await ask(cloud, 'storage.getUploadMetadata', { path })) as {
    data: { url: string; authorization: string };
  };
  const headers = { authorization: data.authorization };
  await fetch(data.url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
}

/** What a read answers, for every index, in its order and against it, and in no order. */
async function everyAnswer(cloud: LocalCloud): Promise<unknown[]> {
  const queries = [
    ...['{"n":1}', '{"n":-1}', '{"tags":1}', '{"code":-1}'].map((order) => ({ order })),
    { query: '{"n":{"$gt":1}}' },
    { query: '{"tags":"a"}' },
    { query: '{"code":{"$in":["c3","c1"]}}' },
    {},
  ];
  return Promise.all(
    queries.map(async (query) => (await ask(cloud, 'database.getDocument', query)).data?.list),
  );
}

async function everything(cloud: LocalCloud): Promise<unknown> {
  return [await cloud.dump(), await everyAnswer(cloud), cloud.collections()];
}

test('what was exported and imported into a fresh cloud answers every question the same', async () => {
  const { cloud: one } = await open();
  await fill(one);
  const { cloud: other } = await open();
  await ask(other, 'database.insertDocument', { data: ['{"_id":"old","code":"c1"}'] });
  await upload(other, 'old.txt', Buffer.from('old'));
  const bytes = await one.exportState();
  expect(await other.importState(bytes)).toEqual({ collections: 2, documents: 4, files: 1 });
  expect(await everything(other)).toEqual(await everything(one));
  expect(Math.abs(other.clock().offsetMs - one.clock().offsetMs)).toBeLessThan(50);
  const again = await other.exportState();
  expect(withoutEnds(again)).toEqual(withoutEnds(bytes));
});

/** The first line says when it was written, so the last one differs as well. */
const withoutEnds = (bytes: Buffer): string[] => bytes.toString().split('\n').slice(1, -2);

test('an imported state is written on, is there after a restart, and leaves no stray bytes', async () => {
  const { cloud: one } = await open();
  await fill(one);
  const { cloud, folder } = await open();
  await upload(cloud, 'old.txt', Buffer.from('old'));
  await cloud.importState(await one.exportState());
  const added = await ask(cloud, 'database.insertDocument', {
    data: ['{"_id":"new","code":"c9"}'],
  });
  expect(added.data).toEqual({ insertedIds: ['new'] });
  const taken = await ask(cloud, 'database.insertDocument', { data: ['{"_id":"x","code":"c1"}'] });
  expect(taken).toMatchObject({ message: expect.stringContaining('E11000') as string });
  expect(readdirSync(join(folder, 'data/files'))).toHaveLength(1);
  const before = await cloud.dump();
  await cloud.stop();
  const again = await startLocalCloud({
    ...{ dataDir: join(folder, 'data'), functionsDir: join(folder, 'functions'), durable: false },
  });
  expect(await again.dump()).toEqual(before);
  await again.stop();
});

type Damage = (bytes: Buffer) => Buffer;
const text =
  (change: (all: string) => string): Damage =>
  (bytes) =>
    Buffer.from(change(bytes.toString()));
/** A file that somebody changed and signed anew: only its content can be wrong. */
const signed = (change: (all: string) => string): Damage =>
  text((all) => {
    const lines = change(all).split('\n').slice(0, -2);
    const body = `${lines.join('\n')}\n`;
    const sha256 = createHash('sha256').update(body).digest('hex');
    return `${body}${JSON.stringify({ end: lines.length, sha256 })}\n`;
  });

test.each<[string, Damage, RegExp]>([
  ['nothing at all', () => Buffer.alloc(0), /no state/],
  ['some other file', () => Buffer.from('{"a":1}\n'), /no state/],
  ['another version', signed((all) => all.replace('"version":1', '"version":2')), /version 2/],
  ['its last byte lost', (bytes) => bytes.subarray(0, -1), /damaged/],
  ['half of it lost', (bytes) => bytes.subarray(0, bytes.length / 2), /damaged/],
  ['its last line lost', text((all) => all.replace(/[^\n]*\n$/, '')), /damaged/],
  ['one letter altered', text((all) => all.replace('"c1"', '"c7"')), /damaged/],
  ['a line twice', text((all) => all.replace(/(\{"document".*\n)/, '$1$1')), /damaged/],
  ['something behind its end', text((all) => `${all}{}\n`), /damaged/],
  ['a document twice', signed((all) => all.replace(/(\{"document".*\n)/, '$1$1')), /E11000/],
  ['a unique key twice', signed((all) => all.replace('"c2"', '"c1"')), /E11000.*code/],
  ['a document without an id', signed((all) => all.replace('"_id":"z",', '')), /damaged/],
  ['an operator in a document', signed((all) => all.replace('"n":', '"$n":')), /damaged/],
  [
    'a document in no collection',
    signed((all) => all.replace(/.*"collection".*\n/g, '')),
    /damaged/,
  ],
  ['a name that is none', signed((all) => all.replace('"words"', '"../words"')), /not valid/],
  ['a path out of its folder', signed((all) => all.replace('pictures/', '../')), /damaged/],
  ['bytes that are not the file', signed((all) => all.replace('AP8KDQ==', 'AP8KDg==')), /damaged/],
  [
    'a line that is nothing',
    signed((all) => all.replace(/(\{"file")/, '{"more":1}\n$1')),
    /damaged/,
  ],
])('a file with %s changes nothing', async (_, damage, why) => {
  const { cloud: one } = await open();
  await fill(one);
  const good = await one.exportState();
  const { cloud, folder } = await open();
  await ask(cloud, 'database.insertDocument', { data: ['{"_id":"mine","n":1,"code":"c1"}'] });
  await upload(cloud, 'mine.txt', Buffer.from('mine'));
  const before = await everything(cloud);
  const bytes = damage(good);
  expect(bytes.equals(good)).toBe(false);
  await expect(cloud.importState(bytes)).rejects.toThrow(why);
  const sent = { method: 'POST', body: new Uint8Array(bytes) };
  expect((await fetch(`${cloud.url}/import`, sent)).status).toBe(400);
  expect(await everything(cloud)).toEqual(before);
  expect(cloud.clock().offsetMs).toBe(0);
  expect(readdirSync(join(folder, 'data/files'))).toHaveLength(1);
});

test('an export tells no secret, and a cloud with other secrets refuses it by name', async () => {
  const { cloud: one } = await open();
  await fill(one);
  const bytes = await one.exportState();
  for (const secret of Object.values(secrets)) {
    expect(bytes.includes(secret)).toBe(false);
  }
  const { cloud } = await open({ functionEnv: { ...secrets, PEPPER: 'of somebody else' } });
  await expect(cloud.importState(bytes)).rejects.toThrow('another PEPPER');
  expect((await cloud.dump()).collections['words']).toEqual([]);
  const sent = { method: 'POST', body: new Uint8Array(bytes) };
  const answer = await fetch(`${cloud.url}/import?keys=any`, sent);
  expect(await answer.json()).toEqual({ collections: 2, documents: 4, files: 1 });
});

test('this cloud’s own list of indexes holds, and what only the state had comes with it', async () => {
  const { cloud: one } = await open({
    listed: [
      { name: 'words', indexes },
      { name: 'more', indexes },
    ],
  });
  await fill(one);
  const own = [{ name: 'by_tag', keys: [['tags', 1]], unique: false }];
  const { cloud } = await open({ listed: [{ name: 'words', indexes: own }] });
  await cloud.importState(await one.exportState());
  expect(cloud.collections()).toMatchObject([
    { name: 'more', indexes },
    { name: 'words', documents: 4, indexes: [{ ...own[0], entries: 5 }] },
  ]);
});

test('an import waits for what is running, and gives up on what runs on', async () => {
  const { cloud } = await open();
  await fill(cloud);
  const bytes = await cloud.exportState();
  const order: string[] = [];
  const slow = cloud.invoke('slow', {}).then(() => order.push('function'));
  await Promise.all([slow, cloud.importState(bytes).then(() => order.push('import'))]);
  expect(order).toEqual(['function', 'import']);
  const slower = cloud.invoke('slower', {}).catch(() => 'ended');
  await expect(cloud.importState(bytes)).rejects.toMatchObject({ code: 'STATE_BUSY' });
  await cloud.stop();
  await slower;
});

test('an open transaction keeps an import out', async () => {
  const { cloud } = await open();
  const bytes = await cloud.exportState();
  const { transactionId } = await ask(cloud, 'database.startTransaction');
  const refused = fetch(`${cloud.url}/import`, { method: 'POST', body: new Uint8Array(bytes) });
  expect(await (await refused).json()).toMatchObject({ error: { code: 'STATE_BUSY' } });
  await ask(cloud, 'database.abortTransaction', { transactionId });
  await expect(cloud.importState(bytes)).resolves.toMatchObject({ files: 0 });
});
