import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../build/targets';
import { rememberRun, sourcesNow, type LastRun } from '../policy/last-run';
import { readReport } from '../policy/read-report';
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

/** Something that hangs is ended; everything together takes two thirds of it. */
const bounds = { longestMs: 33 * 60_000, afterReportMs: 20_000 };

/** Runs every test, and remembers what each of them said. */
export async function runJest(): Promise<{ totals: Totals; run: LastRun }> {
  const sources = sourcesNow();
  const parts: Part[] = [];
  for (const args of runs) {
    parts.push(await runJestWith(args));
  }
  const run = {
    at: new Date().toISOString(),
    complete: parts.every(({ report }) => report !== null) && sourcesNow() === sources,
    sources,
    tests: Object.fromEntries(
      parts.flatMap(({ report }) => Object.entries(readReport(report, root))),
    ),
  } satisfies LastRun;
  rememberRun(run);
  return { totals: addTotals(parts.map(({ totals }) => totals)), run };
}

type Part = { readonly totals: Totals; readonly report: unknown };

/** One run of jest; its report goes to a file, and what a person reads to standard error. */
export async function runJestWith(args: readonly string[]): Promise<Part> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jest-'));
  const outputFile = path.join(folder, 'report.json');
  try {
    const jest = path.join(root, 'node_modules/jest/bin/jest.js');
    const child = spawn(process.execPath, [jest, ...args, '--json', `--outputFile=${outputFile}`], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const code = await endOf(child, outputFile, bounds);
    const report = readJson(outputFile);
    return { totals: readTotals(report, code), report };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
