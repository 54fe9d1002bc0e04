import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../build/targets';
import { rememberRun, sourcesNow, type LastRun } from '../policy/last-run';
import { readReport } from '../policy/read-report';
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

/** Runs every test, and remembers what each of them said. */
export async function runJest(): Promise<{ totals: Totals; run: LastRun }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jest-'));
  const sources = sourcesNow();
  try {
    const parts: Part[] = [];
    for (const [index, args] of runs.entries()) {
      parts.push(await runOnce(args, path.join(folder, `${index}.json`)));
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
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Part = { readonly totals: Totals; readonly report: unknown };

async function runOnce(args: readonly string[], outputFile: string): Promise<Part> {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [jest, ...args, '--json', `--outputFile=${outputFile}`], {
    cwd: root,
    // The report goes to the file; what a person reads goes to standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const report = readJson(outputFile);
  return { totals: readTotals(report, code), report };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
