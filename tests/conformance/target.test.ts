import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeLastRealRun, keepRealRun } from '../../scripts/conformance/last-real-run';
import { targetOf } from '../../scripts/conformance/target';
import { localTest } from './local-test';
import { openRealCloud } from './real-cloud';
import { openTestCloud } from './test-cloud';

jest.setTimeout(60_000);

const root = path.resolve(__dirname, '../..');
const credentials = { CLOUD_ENV: 'env-1', CLOUD_SECRET_ID: 'id', CLOUD_SECRET_KEY: 'key' };
const real = targetOf({ CLOUD_TARGET: 'real', ...credentials });

localTest('without the flag the suite is local, with credentials and the flag it is real', () => {
  expect(targetOf({})).toEqual({ kind: 'local' });
  expect(targetOf(credentials)).toEqual({ kind: 'local' });
  expect(real).toEqual({ kind: 'real', env: 'env-1', secretId: 'id', secretKey: 'key' });
});

localTest.each(Object.keys(credentials))('a real run without %s is an error', (name) => {
  const given = { CLOUD_TARGET: 'real', ...credentials, [name]: '' };
  expect(() => targetOf(given)).toThrow(`needs ${name}. Nothing was run.`);
});

localTest('a word that is no target, and a run sent elsewhere, are errors', () => {
  expect(() => targetOf({ CLOUD_TARGET: 'Real' })).toThrow('it can be local or real');
  const sent = { CLOUD_TARGET: 'real', ...credentials, TCB_CONTEXT_CNFG: '{}' };
  expect(() => targetOf(sent)).toThrow('Unset it for a real run');
});

localTest('the command with the flag alone fails, says why and runs no case', () => {
  const env = { ...process.env, CLOUD_TARGET: 'real', CLOUD_ENV: '' };
  const run = spawnSync('node', ['--import', 'tsx', 'scripts/conformance.ts'], { cwd: root, env });
  expect(run.status).toBe(1);
  expect(run.stderr.toString()).toContain('CLOUD_TARGET=real needs CLOUD_ENV');
  expect(run.stdout.toString()).not.toContain('passed');
});

localTest('a test file run by itself with the flag alone fails too', () => {
  const env = { ...process.env, CLOUD_TARGET: 'real', CLOUD_ENV: '' };
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const args = [jest, '--selectProjects', 'node', '--runTestsByPath'];
  const file = path.join(__dirname, 'contention.test.ts');
  const run = spawnSync('node', [...args, file], { cwd: root, env });
  expect(run.status).toBe(1);
  expect(run.stderr.toString()).toContain('Nothing was run.');
});

localTest('a real run keeps to collections of its own and leaves them empty', async () => {
  const stand = await openTestCloud([{ name: 'items' }]);
  await stand.db.collection('items').add({ data: { _id: 'not of this run' } });
  const run = await openRealCloud(real as never, [{ name: 'items' }]);
  const names = Object.keys((await stand.cloud.dump()).collections);
  expect(names).toContain(run.named('items'));
  await run.db.collection('items').add({ data: [{ n: 1 }, { n: 2 }] });
  await run.db.createCollection('later');
  await run.db.runTransaction((inside) => inside.collection('later').add({ data: { n: 3 } }));
  expect(await run.db.collection('later').count()).toMatchObject({ total: 1 });
  expect(() => run.cloud).toThrow('A real run has no local cloud');
  await run.stop();
  const left = (await stand.cloud.dump()).collections;
  expect(left[run.named('items')]).toEqual([]);
  expect(left[run.named('later')]).toEqual([]);
  expect(left['items']).toHaveLength(1);
  await stand.stop();
});

describe('what no real run may count as passed', () => {
  /** Of the local cloud's own parts, of a cloud started on the spot, or of WeChat's interfaces. */
  const countsFalsely = (text: string): boolean =>
    /'(\.\.\/\.\.\/emulator\/engine\/engine|\.\/(test-doors|open-interface))'/.test(text) &&
    /^\s*test(\.each)?\(/m.test(text);

  localTest('every test that never leaves this machine is a localTest', () => {
    const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts'));
    expect(files.length).toBeGreaterThan(20);
    const read = (name: string): string => readFileSync(path.join(__dirname, name), 'utf8');
    expect(files.filter((name) => countsFalsely(read(name)))).toEqual([]);
  });

  localTest.each(['./test-doors', './open-interface', '../../emulator/engine/engine'])(
    'one with %s is found',
    (name) => {
      const text = `import { a } from '${name}';\n\ntest('b', a);\n`;
      expect(countsFalsely(text)).toBe(true);
      expect(countsFalsely(text.replace("test('b'", "localTest('b'"))).toBe(false);
    },
  );
});

describe('the record of the last real run', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-'));
  const file = path.join(folder, 'last.json');
  const green = { passed: 300, failed: 0, skipped: 40, broken: 0 };
  const now = new Date('2026-02-03T04:05:06Z');
  const keep = (target = real, totals = green): boolean => keepRealRun(target, totals, now, file);
  beforeEach(() => writeFileSync(file, '{ "at": null }'));
  afterAll(() => rmSync(folder, { recursive: true }));

  localTest('says never until there was one', () => {
    expect(describeLastRealRun(file)).toBe(
      'Conformance last ran against a real environment: never',
    );
  });

  localTest('is kept when the run was real and green', () => {
    expect(keep()).toBe(true);
    expect(describeLastRealRun(file)).toContain('2026-02-03T04:05:06.000Z, 300 cases');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ skipped: 40 });
  });

  localTest('is not kept of a local run, a failed one, or one that ran nothing', () => {
    expect(keep({ kind: 'local' })).toBe(false);
    expect(keep(real, { ...green, failed: 1 })).toBe(false);
    expect(keep(real, { ...green, broken: 1 })).toBe(false);
    expect(keep(real, { ...green, passed: 0 })).toBe(false);
    expect(describeLastRealRun(file)).toContain('never');
  });
});
