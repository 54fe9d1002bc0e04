import { timeFor } from '@server/kernel/erasure';
import type { TimerHandler } from '@server/kernel/handler';
import type { Everyone } from '@server/kernel/personal-data';

const runMs = 40_000;

export const expire =
  (everyone: Everyone): TimerHandler<'job.expire'> =>
  async ({ now }, { dryRun = false }) => {
    const timeLeft = timeFor(runMs);
    const report = { examined: 0, changed: 0, finished: true };
    for (const each of Object.values(everyone)) {
      const { changed, finished } = await each.expire(now, timeLeft, dryRun);
      report.examined += changed;
      report.changed += dryRun ? 0 : changed;
      report.finished &&= finished;
    }
    return report;
  };
