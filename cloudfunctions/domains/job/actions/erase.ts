import { departAll, dueToLeave } from '@server/kernel/departure';
import { openOrders, timeFor, workOffAll } from '@server/kernel/erasure';
import type { TimerHandler } from '@server/kernel/handler';
import type { Everyone } from '@server/kernel/personal-data';

const runMs = 40_000;

/** Lets go of those whose time has come, then works off what is ordered. */
export const erase =
  (everyone: Everyone): TimerHandler<'job.erase'> =>
  async ({ now }, { dryRun = false }) => {
    const timeLeft = timeFor(runMs);
    const due = await dueToLeave(now);
    if (dryRun) {
      const examined = due.length + (await openOrders()).length;
      return { examined, changed: 0, finished: true };
    }
    const departed = await departAll(due, now, timeLeft);
    const erased = await workOffAll(everyone, now, timeLeft);
    return {
      examined: due.length + erased.examined,
      changed: departed.changed + erased.changed,
      finished: departed.finished && erased.finished,
    };
  };
