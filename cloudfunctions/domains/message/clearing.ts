import { removeWhere } from '@server/kernel/erase';
import { foundIn } from '@server/kernel/found';
import type { Progress, TimeLeft } from '@server/kernel/personal-data';
import { type ClearingRecord, Clearings, Messages } from './records';

/** Removes what somebody took away. One that was renewed meanwhile stays to be done. */
export async function workOffClearing(
  { owner, thread, upTo }: Omit<ClearingRecord, '_id'>,
  timeLeft: TimeLeft,
): Promise<Progress> {
  const taken = { owner, thread, number: { lte: upTo } };
  const messages = await removeWhere(Messages.name, taken, timeLeft);
  if (!messages.finished) {
    return messages;
  }
  const done = { owner, thread, upTo: { lte: upTo } };
  const orders = await removeWhere(Clearings.name, done, timeLeft);
  return { changed: messages.changed + orders.changed, finished: orders.finished };
}

/** What was left over by a function that stopped halfway. */
export async function workOffClearings(timeLeft: TimeLeft): Promise<Progress> {
  let changed = 0;
  while (timeLeft()) {
    const left = await foundIn(Clearings, { upTo: { gte: 0 } });
    if (left.length === 0) {
      return { changed, finished: true };
    }
    for (const each of left) {
      changed += (await workOffClearing(each, timeLeft)).changed;
    }
  }
  return { changed, finished: false };
}
