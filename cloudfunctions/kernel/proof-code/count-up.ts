import type { Instant } from '@contract/values';
import { database } from '@server/platform/database';
import { PlatformFault } from '@server/platform/platform-fault';
import { nobody } from '@server/store/collection';
import { keyedHash } from '@server/store/keyed-hash';
import { Keyring } from '@server/store/keyring';
import { table } from '@server/store/table';
import { CodeCounts } from './records';

/** Counts one more of something on this day, and says the how-manieth it is. */
export async function countUp(what: string, now: Instant): Promise<number> {
  const _id = keyedHash('count', `${now.slice(0, 10)}/${what}`);
  if (!(await database.increase(CodeCounts.name, _id, { count: 1 }))) {
    await begin(_id, now);
  }
  const found = await database.get(CodeCounts.name, _id);
  return Number(found?.['count'] ?? 1);
}

async function begin(_id: string, now: Instant): Promise<void> {
  const place = { documents: database, keyring: new Keyring(database), isAgreed: byLaw, now };
  try {
    await table(place, CodeCounts).add({ _id, owner: nobody, count: 1 });
  } catch (error) {
    if (!(error instanceof PlatformFault) || error.kind !== 'duplicate') {
      throw error;
    }
    // Somebody else began it in the meantime.
    await database.increase(CodeCounts.name, _id, { count: 1 });
  }
}

const byLaw = (): boolean => false;
