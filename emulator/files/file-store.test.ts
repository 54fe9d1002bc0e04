import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../engine/database';
import { FileStore } from './file-store';

let folder: string;
let database: Database;
let store: FileStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  database = new Database(join(folder, 'db'), false);
  store = new FileStore(join(folder, 'files'), database, () => new Date(0));
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const blobs = (): string[] => readdirSync(join(folder, 'files'));
const put = (path: string, text: string) => store.put(path, Buffer.from(text), 'text/plain');

test('a file has one blob, also when it was replaced by many at the same time', async () => {
  await Promise.all(['one', 'two', 'three', 'four'].map((text) => put('a.txt', text)));
  const found = await store.read('a.txt');
  expect(blobs()).toEqual([found?.record.blob]);
  expect(found?.record.size).toBe(found?.bytes.length);
});

test('a file that is removed leaves neither record nor blob', async () => {
  await put('a.txt', 'one');
  expect(await store.remove('a.txt')).toBe(true);
  expect(await store.remove('a.txt')).toBe(false);
  expect([store.all(), blobs()]).toEqual([[], []]);
});

test('what a crash left without a record is cleared; what has one stays', async () => {
  const { blob } = await put('a.txt', 'one');
  writeFileSync(join(folder, 'files', 'stray'), 'bytes of no record');
  writeFileSync(join(folder, 'files', 'half.part'), 'half');
  await store.sweep();
  expect(blobs()).toEqual([blob]);
});

test('a crash before the record leaves the former file as it was', async () => {
  await put('a.txt', 'one');
  const full = jest.spyOn(database, 'commit').mockImplementation(() => {
    throw new Error('the power is gone');
  });
  await expect(put('a.txt', 'two')).rejects.toThrow('the power is gone');
  full.mockRestore();
  await store.sweep();
  expect((await store.read('a.txt'))?.bytes.toString()).toBe('one');
  expect(blobs()).toHaveLength(1);
});

test('a file that is replaced while it is read is read whole, old or new', async () => {
  await put('a.txt', 'old');
  const reads = Array.from({ length: 30 }, () => store.read('a.txt'));
  const writes = Array.from({ length: 30 }, () => put('a.txt', 'new'));
  const texts = (await Promise.all(reads)).map((found) => found?.bytes.toString());
  await Promise.all(writes);
  expect(texts.filter((text) => text !== 'old' && text !== 'new')).toEqual([]);
});

test('a record of before types were kept has the type of its ending', async () => {
  const { contentType, ...former } = await put('a.png', 'one');
  database.commit(() => database.files.putSync('a.png', former));
  expect([contentType, store.find('a.png')?.contentType]).toEqual(['text/plain', 'image/png']);
});
