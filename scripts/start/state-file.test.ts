import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCard, member } from '../../tests/journeys/people';
import { startTestCloud } from '../../tests/support/cloud';
import { openDataFolder } from './data-folder';
import { bringKeys, bringState, keepState } from './state-file';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-file-'));
  file = join(folder, 'state.jsonl');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A folder with one person's card in it, written out. */
async function writtenOut(): Promise<{ name: string }> {
  const dataDir = join(folder, 'one');
  const cloud = await startTestCloud(dataDir);
  try {
    const phone = await member(cloud, 'oKept');
    await makeCard(phone);
    const home = await phone.call('card.home', {});
    await keepState(cloud.cloud, file, { cloudDir: dataDir, keysDir: dataDir });
    return { name: JSON.stringify(home) };
  } finally {
    await cloud.stop();
  }
}

test('with its keys beside it, a state opens in another folder as it was', async () => {
  const { name } = await writtenOut();
  expect(statSync(`${file}.keys.json`).mode & 0o077).toBe(0);
  const data = openDataFolder(join(folder, 'two'), false);
  const brought = bringState(file);
  bringKeys(brought, data);
  const cloud = await startTestCloud(data.keysDir);
  await cloud.cloud.importState(brought.bytes);
  expect(JSON.stringify(await cloud.as('oKept').call('card.home', {}))).toBe(name);
  await cloud.stop();
});

test('a state holds no key; without its keys it is not begun with', async () => {
  await writtenOut();
  const keys = JSON.parse(readFileSync(`${file}.keys.json`, 'utf8')) as Record<string, string>;
  const state = readFileSync(file, 'utf8');
  expect(Object.values(keys).filter((key) => state.includes(key))).toEqual([]);
  rmSync(`${file}.keys.json`);
  expect(() => bringState(file)).toThrow('keys.json is missing');
});

test('a damaged state is refused before any folder is touched', async () => {
  await writtenOut();
  writeFileSync(file, readFileSync(file).subarray(0, -100));
  expect(() => bringState(file)).toThrow('damaged');
  expect(() => bringState(join(folder, 'none'))).toThrow('There is no file');
});

test('a folder with data keeps its data and its keys', async () => {
  await writtenOut();
  const data = openDataFolder(join(folder, 'three'), false);
  const cloud = await startTestCloud(data.cloudDir);
  await cloud.cut();
  expect(() => {
    bringKeys(bringState(file), data);
  }).toThrow('--fresh');
  expect(existsSync(join(data.keysDir, 'keys.json'))).toBe(false);
});

test('a file that is there is never written over', async () => {
  await writtenOut();
  const before = readFileSync(file);
  await expect(writtenOut()).rejects.toThrow('is there already');
  expect(readFileSync(file)).toEqual(before);
});
