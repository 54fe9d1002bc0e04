import type { WriteHandler } from '@server/kernel/handler';
import type { Everyone } from '@server/kernel/personal-data';

/** Possible until the job has taken the account, even when its day has come. */
export const stay =
  (everyone: Everyone): WriteHandler<'rights.stay'> =>
  async () =>
  async (transaction) => {
    if (transaction.account.state === 'leaving') {
      await transaction.changeAccount({ state: 'live', leavesAt: undefined });
      for (const each of Object.values(everyone)) {
        await each.resume?.(transaction);
      }
    }
    return { state: 'live' };
  };
