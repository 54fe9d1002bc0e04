import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { forget, isFresh, remember } from './freshness';

const target = { name: 'thing', inputs: ['src', 'lock.json'], output: 'dist/thing' };
let root: string;

const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fresh-'));
  write('src/a/b.ts', 'one');
  write('lock.json', '{}');
  write('dist/thing/out.js', 'built');
  remember(root, target);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what was built from the same inputs is fresh', () => {
  expect(isFresh(root, target)).toBe(true);
});

test.each([
  ['an input changed', () => write('src/a/b.ts', 'two')],
  ['an input is new', () => write('src/a/c.ts', '')],
  ['an input is gone', () => rmSync(path.join(root, 'lock.json'))],
  [
    'an input has another name',
    () => renameSync(path.join(root, 'src/a/b.ts'), path.join(root, 'src/a/c.ts')),
  ],
  ['the output was touched', () => write('dist/thing/out.js', 'by hand')],
  ['the output is gone', () => rmSync(path.join(root, 'dist/thing'), { recursive: true })],
  ['a build began and did not end', () => forget(root, target)],
])('it is built again when %s', (_what, happens) => {
  happens();
  expect(isFresh(root, target)).toBe(false);
});

test('a test that changed is no reason to build', () => {
  write('src/a/b.test.ts', 'new');
  expect(isFresh(root, target)).toBe(true);
});
