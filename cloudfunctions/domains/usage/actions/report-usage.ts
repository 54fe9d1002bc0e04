import { usageEventIds } from '@contract/policy/usage-events';
import type { WriteHandler } from '@server/kernel/handler';
import { addTo } from '@server/store/tally';
import { Tallies } from '../records';
import { dayOf } from '../rules';

/**
 * The totals are added to once the effect is safe, apart from anything that says whose they are.
 * They may be lost then; a statistic can bear that, and a person is never counted twice.
 */
export const reportUsage: WriteHandler<'usage.report'> =
  async (_context, { counts }) =>
  async (transaction) => {
    const day = dayOf(transaction.now);
    transaction.afterwards(async () => {
      for (const what of usageEventIds) {
        const count = counts[what];
        if (count !== undefined) {
          await addTo(Tallies, { day, what, count });
        }
      }
    });
    return { taken: true };
  };
