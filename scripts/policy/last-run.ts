import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../build/fingerprint';
import { root } from '../build/targets';

export type TestState = 'passed' | 'failed' | 'skipped';

/** What the last run of all tests said. Kept beside the house, never in it. */
export type LastRun = {
  /** When it ended. */
  readonly at: string;
  /** False where a part of it ended without a report, or where files changed meanwhile. */
  readonly complete: boolean;
  /** Of everything that was tested, so that no other program is said to have passed. */
  readonly sources: string;
  /** By `<file>: <name>`. */
  readonly tests: Readonly<Record<string, TestState>>;
};

const file = path.join(root, '.cache/last-run.json');
const tested = [
  ...['contract', 'src', 'cloudfunctions', 'config', 'emulator', 'preview', 'scripts', 'tests'],
  ...['package-lock.json', 'jest.config.mjs', 'babel.config.js', 'tsconfig.json'],
];
const nothing = /^$/;

/** sha256 of every file that decides what a test says, the tests included. */
export const sourcesNow = (): string => fingerprint(root, tested, nothing);

export function rememberRun(run: LastRun): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(run));
}

/** Null where no run is known, or where what is kept is not one. */
export function lastRun(): LastRun | null {
  try {
    const run: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRun(run) ? run : null;
  } catch {
    return null;
  }
}

function isRun(run: unknown): run is LastRun {
  return (
    typeof run === 'object' &&
    run !== null &&
    typeof Reflect.get(run, 'at') === 'string' &&
    typeof Reflect.get(run, 'complete') === 'boolean' &&
    typeof Reflect.get(run, 'sources') === 'string' &&
    typeof Reflect.get(run, 'tests') === 'object'
  );
}
