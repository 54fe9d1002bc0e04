import { limits } from '@contract/limits';
import type { WriteHandler } from '@server/kernel/handler';
import type { Everyone } from '@server/kernel/personal-data';
import { daysAfter } from '@server/store/time';

export const leave =
  (everyone: Everyone): WriteHandler<'rights.leave'> =>
  async () =>
  async (transaction) => {
    const leavesAt = daysAfter(transaction.now, limits.coolingOffDays);
    await transaction.changeAccount({ state: 'leaving', leavesAt });
    for (const each of Object.values(everyone)) {
      await each.pause?.(transaction);
    }
    return { leavesAt };
  };
