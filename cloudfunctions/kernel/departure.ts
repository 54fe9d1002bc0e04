import type { Instant } from '@contract/values';
import { limits } from '@contract/limits';
import { database } from '@server/platform/database';
import { log } from '@server/platform/log';
import { peek } from '@server/store/codec';
import { Keyring } from '@server/store/keyring';
import { table } from '@server/store/table';
import { daysAfter } from '@server/store/time';
import { inTransaction } from '@server/store/transaction';
import type { Progress, TimeLeft } from './personal-data';
import { type AccountRecord, Accounts, Erasures, type Login } from './records';

const atOnce = 50;

/** The accounts whose cooling-off days are over. */
export async function dueToLeave(now: Instant): Promise<readonly Login[]> {
  const found = await database.find(Accounts.name, {
    where: { state: 'leaving', leavesAt: { lte: now } },
    order: { leavesAt: 'asc' },
    limit: atOnce,
    fields: ['_id'],
  });
  return found.map(({ _id }) => _id);
}

/** Lets all of them go that time allows. One who can't be let go does not hold up the others. */
export async function departAll(
  logins: readonly Login[],
  now: Instant,
  timeLeft: TimeLeft,
): Promise<Progress> {
  let changed = 0;
  let finished = true;
  for (const login of logins) {
    const isGone = timeLeft() ? await depart(login, now).catch(failed) : null;
    changed += isGone === true ? 1 : 0;
    finished &&= isGone !== null;
  }
  return { changed, finished };
}

function failed(): null {
  log({ action: 'job.erase', traceId: '', outcome: 'departure-failed', ms: 0 });
  return null;
}

/**
 * The point of no return: the account and the key go in one transaction, so that nothing sealed
 * opens again and the next sign-in makes a new person. The rest follows from the order. False
 * where the person stayed in the meantime.
 */
async function depart(login: Login, now: Instant): Promise<boolean> {
  return inTransaction(async (documents) => {
    const document = await documents.get(Accounts.name, login);
    const account = document === null ? null : peek(Accounts, document);
    if (account === null || !isDue(account, now)) {
      return { commit: false, value: false };
    }
    const { owner, leavesAt = now } = account;
    const keyring = new Keyring(documents);
    const since = daysAfter(leavesAt, -limits.coolingOffDays);
    await documents.remove(Accounts.name, login);
    await keyring.destroy(owner);
    const place = { documents, keyring, isAgreed: nobodyAgrees, now };
    await table(place, Erasures).put({ _id: owner, owner, what: 'everything', giving: 0, since });
    return { commit: true, value: true };
  });
}

const isDue = ({ state, leavesAt }: AccountRecord, now: Instant): boolean =>
  state === 'leaving' && leavesAt !== undefined && leavesAt <= now;

const nobodyAgrees = (): boolean => false;
