import type { Instant } from '@contract/values';
import { addTo, linesOf } from '@server/store/tally';
import { Spendings } from './records';
import type { PartnerId } from './register';

const partnersAtMost = 20;

/**
 * Takes the price of a call from what a day may cost, and says whether there was enough. It is
 * taken first and asked afterwards, so that calls at the same time can't spend the same money.
 */
export async function takeFromBudget(
  partner: PartnerId,
  { cost, dailyBudget }: { readonly cost: number; readonly dailyBudget: number },
  now: Instant,
): Promise<boolean> {
  const day = now.slice(0, 10);
  await addTo(Spendings, { day, what: partner, count: cost });
  const lines = await linesOf(Spendings, day, { peopleAtLeast: 0, limit: partnersAtMost });
  const spent = lines.find(({ what }) => what === partner)?.count ?? 0;
  return spent <= dailyBudget;
}
