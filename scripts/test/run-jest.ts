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

/** Half an hour is three times what a busy machine takes. */
const bounds = { longestMs: 30 * 60_000, afterReportMs: 20_000 };

export async function runJest(): Promise<Totals> {
  const totals: Totals[] = [];
  for (const args of runs) {
    totals.push(await runJestWith(args));
  }
  return addTotals(totals);
}

/** One run of jest; its report goes to a file, and what a person reads to standard error. */
export async function runJestWith(args: readonly string[]): Promise<Totals> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jest-'));
  const outputFile = path.join(folder, 'report.json');
  try {
    const jest = path.join(root, 'node_modules/jest/bin/jest.js');
    const child = spawn(process.execPath, [jest, ...args, '--json', `--outputFile=${outputFile}`], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const code = await endOf(child, outputFile, bounds);
    return readTotals(readReport(outputFile), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
