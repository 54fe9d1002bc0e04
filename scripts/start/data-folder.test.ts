import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDataFolder } from './data-folder';

let base: string;
let dataDir: string;

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'data-'));
  dataDir = path.join(base, 'data');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

test('a folder that is not there is made, and is ours from then on', () => {
  const { cloudDir, keysDir } = openDataFolder(dataDir, false);
  expect(existsSync(cloudDir)).toBe(true);
  expect(keysDir).toBe(dataDir);
  expect(() => openDataFolder(dataDir, true)).not.toThrow();
});

test('data is kept between runs', () => {
  const { cloudDir } = openDataFolder(dataDir, false);
  writeFileSync(path.join(cloudDir, 'a.mdb'), 'kept');
  openDataFolder(dataDir, false);
  expect(readFileSync(path.join(cloudDir, 'a.mdb'), 'utf8')).toBe('kept');
});

test('--fresh removes what we made and nothing beside it', () => {
  const { cloudDir } = openDataFolder(dataDir, false);
  writeFileSync(path.join(cloudDir, 'a.mdb'), 'old');
  writeFileSync(path.join(dataDir, 'keys.json'), '{}');
  writeFileSync(path.join(dataDir, 'my-notes.txt'), 'mine');
  openDataFolder(dataDir, true);
  expect(readdirSync(cloudDir)).toEqual([]);
  expect(readdirSync(dataDir).sort()).toEqual(['cloud', 'lechat-data.json', 'my-notes.txt']);
});

test.each([false, true])("a folder of somebody else's is left alone (--fresh: %s)", (fresh) => {
  mkdirSync(dataDir);
  writeFileSync(path.join(dataDir, 'thesis.txt'), 'mine');
  expect(() => openDataFolder(dataDir, fresh)).toThrow('did not make');
  expect(readdirSync(dataDir)).toEqual(['thesis.txt']);
});

test('a mark that says something else does not make a folder ours', () => {
  mkdirSync(dataDir);
  writeFileSync(path.join(dataDir, 'lechat-data.json'), '{"madeBy":"another"}');
  expect(() => openDataFolder(dataDir, true)).toThrow('did not make');
});

test('a file is not taken for a folder', () => {
  writeFileSync(dataDir, '');
  expect(() => openDataFolder(dataDir, false)).toThrow('is a file');
});

test.each([false, true])(
  'a folder that a living process uses is refused (--fresh: %s)',
  (fresh) => {
    const { cloudDir } = openDataFolder(dataDir, false);
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    try {
      writeFileSync(path.join(cloudDir, 'lock'), String(other.pid));
      expect(() => openDataFolder(dataDir, fresh)).toThrow(`process ${String(other.pid)}`);
      expect(existsSync(path.join(cloudDir, 'lock'))).toBe(true);
    } finally {
      other.kill('SIGKILL');
    }
  },
);

test('a lock that a dead process left is taken over', () => {
  const { cloudDir } = openDataFolder(dataDir, false);
  writeFileSync(path.join(cloudDir, 'lock'), '999999999');
  expect(() => openDataFolder(dataDir, false)).not.toThrow();
});
