import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { overBudget } from './budget';
import { describeSizes } from './describe-sizes';
import { measure } from './measure';

const folders: string[] = [];
const KIB = 1024;

afterAll(() => {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a file outside every subpackage counts as main, one inside as its subpackage', async () => {
  const sizes = await measure(built({ 'app.js': 10 * KIB, 'packages/studio/a.js': 7 * KIB }));
  expect(sizes.main.raw - appJsonBytes).toBe(10 * KIB);
  expect(sizes.subpackages).toMatchObject([{ name: 'packages/studio', raw: 7 * KIB }]);
  expect(sizes.total.raw - appJsonBytes).toBe(17 * KIB);
});

test('licences, project settings and source maps are not uploaded, so they do not count', async () => {
  const sizes = await measure(
    built({ 'app.js.LICENSE.txt': KIB, 'project.config.json': KIB, 'app.js.map': KIB }),
  );
  expect(sizes.total.raw).toBe(appJsonBytes);
});

test('within the budget there is nothing to say', async () => {
  const sizes = await measure(built({ 'app.js': 490 * KIB, 'packages/studio/a.js': 900 * KIB }));
  expect(overBudget(sizes)).toEqual([]);
});

test.each([
  ['a main package over 500 KiB', { 'app.js': 501 * KIB }, 'the main package has'],
  ['a subpackage over 1,500 KiB', { 'packages/studio/a.js': 1501 * KIB }, 'the subpackage'],
  [
    'more than 1,500 KiB in all',
    { 'app.js': 400 * KIB, 'packages/studio/a.js': 1200 * KIB },
    'everything together',
  ],
  ['a picture over 40 KiB', { 'ui/seal.png': 41 * KIB }, 'the picture ui/seal.png'],
])('%s is over budget', async (_what, files, sentence) => {
  const faults = overBudget(await measure(built(files)));
  expect(faults).toContainEqual(expect.stringContaining(sentence));
});

test('text that does not compress makes the main package too heavy to download', async () => {
  const folder = built({});
  writeFileSync(path.join(folder, 'app.js'), randomBytes(200 * KIB).toString('base64'));
  expect(overBudget(await measure(folder))).toContainEqual(expect.stringContaining('compressed'));
});

test('the table names main, every subpackage and the total', async () => {
  const table = describeSizes(await measure(built({ 'app.js': 10 * KIB })));
  expect(table).toMatch(/raw +zstd\nmain +10\.\d .*\npackages\/studio +0\.0 .*\ntotal +10\.\d /s);
});

test('without a build it says what to run', async () => {
  await expect(measure(path.join(tmpdir(), 'no-such-build'))).rejects.toThrow('build:weapp');
});

const appJson = JSON.stringify({ subPackages: [{ root: 'packages/studio', pages: [] }] });
const appJsonBytes = Buffer.byteLength(appJson);

/** A folder that looks like a build, with files of the sizes given. */
function built(files: Readonly<Record<string, number>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'size-'));
  folders.push(folder);
  writeFileSync(path.join(folder, 'app.json'), appJson);
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), 'a'.repeat(bytes));
  }
  return folder;
}
