import type { ConsentPurposeId } from '@contract/policy/purposes';
import type { AccountId, Instant } from '@contract/values';
import { database } from '@server/platform/database';
import { log } from '@server/platform/log';
import { peek } from '@server/store/codec';
import { Keyring } from '@server/store/keyring';
import { type Place, table } from '@server/store/table';
import { inTransaction } from '@server/store/transaction';
import type { Everyone, Progress, TimeLeft } from './personal-data';
import { type ErasureOrder, Erasures } from './records';

const atOnce = 50;

/** Works off the oldest orders. One that fails does not hold up the others. */
export async function workOffAll(
  everyone: Everyone,
  now: Instant,
  timeLeft: TimeLeft,
): Promise<Progress & { readonly examined: number }> {
  const orders = await openOrders();
  let changed = 0;
  let finished = orders.length < atOnce;
  for (const order of orders) {
    const progress = await workOff(order, everyone, now, timeLeft).catch(failed);
    changed += progress.changed;
    finished &&= progress.finished;
  }
  return { examined: orders.length, changed, finished };
}

function failed(): Progress {
  log({ action: 'job.erase', traceId: '', outcome: 'order-failed', ms: 0 });
  return { changed: 0, finished: false };
}

export async function openOrders(): Promise<readonly ErasureOrder[]> {
  const found = await database.find(Erasures.name, {
    where: { since: { gte: '' } },
    order: { since: 'asc' },
    limit: atOnce,
  });
  return found.map((document) => peek(Erasures, document));
}

/** Asks everyone to erase what an order names, and closes the order when all are done. */
export async function workOff(
  order: ErasureOrder,
  everyone: Everyone,
  now: Instant,
  timeLeft: TimeLeft,
): Promise<Progress> {
  let changed = 0;
  for (const each of Object.values(everyone)) {
    const progress = await each.erase(order, timeLeft);
    changed += progress.changed;
    if (!progress.finished) {
      return { changed, finished: false };
    }
  }
  await close(order, everyone, now);
  return { changed, finished: true };
}

/** Works off an order that was just placed, as far as a moment reaches; the timer has the rest. */
export async function workOffNow(
  owner: AccountId,
  what: ConsentPurposeId,
  everyone: Everyone,
  now: Instant,
): Promise<void> {
  const found = await database.get(Erasures.name, `${owner}.${what}`);
  if (found !== null) {
    await workOff(peek(Erasures, found), everyone, now, timeFor(inlineMs));
  }
}

const inlineMs = 1500;

export function timeFor(ms: number): TimeLeft {
  const end = performance.now() + ms;
  return () => performance.now() < end;
}

async function close(order: ErasureOrder, everyone: Everyone, now: Instant): Promise<void> {
  await inTransaction(async (documents) => {
    const keyring = new Keyring(documents);
    const place: Place = { documents, keyring, isAgreed: nobodyAgrees, now };
    const orders = table(place, Erasures);
    const present = await orders.get(order._id);
    // Another withdrawal may have renewed the order: then there is more to do under it.
    if (present === null || present.giving !== order.giving) {
      return { commit: false, value: undefined };
    }
    await orders.remove(order._id);
    if (order.what === 'everything') {
      for (const each of Object.values(everyone)) {
        await each.departed?.(place, order);
      }
    }
    return { commit: true, value: undefined };
  });
}

const nobodyAgrees = (): boolean => false;
