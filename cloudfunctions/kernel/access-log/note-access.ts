import { limits } from '@contract/limits';
import { randomId } from '@server/platform/ids';
import { keyedHash } from '@server/store/keyed-hash';
import { type Place, table } from '@server/store/table';
import { daysAfter } from '@server/store/time';
import type { Person } from '../identify';
import type { Request } from '../parse';
import type { Moment } from '../run';
import { Accesses } from './records';

/** Part of the write itself, before its entry in the activity log, which names these items too. */
export async function noteAccess(
  place: Place,
  { owner, ip }: Pick<Person, 'owner' | 'ip'>,
  { name: action, install }: Pick<Request, 'name' | 'install'>,
  { now: at, traceId }: Moment,
): Promise<void> {
  const wholeUntil = daysAfter(at, limits.wholeAddressDays);
  await table(place, Accesses).add({
    _id: randomId('n'),
    owner: Accesses.ownerIn(owner),
    action,
    at,
    traceId,
    ...(ip === null ? {} : { ip, wholeUntil }),
    ...(install === null ? {} : { install: keyedHash('install', install) }),
  });
}
