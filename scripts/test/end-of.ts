import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';

export type Bounds = {
  /** A run that takes longer is ended. */
  readonly longestMs: number;
  /** So long may a run go on after its report is written: what it left open keeps it alive. */
  readonly afterReportMs: number;
};

const lookEveryMs = 500;

/**
 * The exit code of a test run, or null where it had to be ended. A test that leaves a server open
 * must show as a failure, not as a check that never comes back.
 */
export function endOf(
  child: ChildProcess,
  reportFile: string,
  { longestMs, afterReportMs }: Bounds,
): Promise<number | null> {
  return new Promise((resolve) => {
    const startedAt = Date.now();
    let reportedAt: number | null = null;
    const look = setInterval(() => {
      reportedAt ??= existsSync(reportFile) ? Date.now() : null;
      const isStuck = reportedAt !== null && Date.now() - reportedAt > afterReportMs;
      if (isStuck || Date.now() - startedAt > longestMs) {
        console.error(isStuck ? 'The tests left something open.' : 'The tests took too long.');
        child.kill('SIGKILL');
      }
    }, lookEveryMs);
    child.once('close', (code) => {
      clearInterval(look);
      resolve(code);
    });
  });
}
