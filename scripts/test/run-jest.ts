import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../build/targets';
import { endOf } from './end-of';
import type { Totals } from './totals';
import { addTotals, readTotals } from './totals';

/**
 * Two runs: tests on Node and on a page's DOM share the cores; tests of the program itself and in
 * a browser come after them, one at a time, because what waits for a core looks like a hang.
 */
const runs: readonly (readonly string[])[] = [
  ['--selectProjects', 'node', 'phone'],
  ['--selectProjects', 'program', 'browser', '--runInBand'],
];

export async function runJest(): Promise<Totals> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jest-'));
  try {
    const totals: Totals[] = [];
    for (const [index, args] of runs.entries()) {
      totals.push(await runOnce(args, path.join(folder, `${index}.json`)));
    }
    return addTotals(totals);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runOnce(args: readonly string[], outputFile: string): Promise<Totals> {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [jest, ...args, '--json', `--outputFile=${outputFile}`], {
    cwd: root,
    // The report goes to the file; what a person reads goes to standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await endOf(child, outputFile, { longestMs: 30 * 60_000, afterReportMs: 20_000 });
  return readTotals(readReport(outputFile), code);
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
