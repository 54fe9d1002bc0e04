import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { endOf } from './end-of';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'end-of-'));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const writes = 'require("fs").writeFileSync(process.argv[1], "{}");';
const stays = 'setInterval(() => {}, 1000);';
const run = (code: string, longestMs = 20_000): Promise<number | null> => {
  const report = path.join(folder, 'report.json');
  const child = spawn(process.execPath, ['-e', code, report]);
  return endOf(child, report, { longestMs, afterReportMs: 100 });
};

test('a run that ends is reported with its own code', async () => {
  expect(await run(`${writes} process.exit(3)`)).toBe(3);
  expect(console.error).not.toHaveBeenCalled();
});

test('a run that has reported and goes on is ended, without a code', async () => {
  expect(await run(writes + stays)).toBeNull();
  expect(console.error).toHaveBeenCalledWith('The tests left something open.');
});

test('a run that never reports is ended when its time is up', async () => {
  expect(await run(stays, 600)).toBeNull();
  expect(console.error).toHaveBeenCalledWith('The tests took too long.');
});
