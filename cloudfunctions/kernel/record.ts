import type { ActionName } from '@contract/index';
import type { AccountId, TraceId } from '@contract/values';
import { randomId } from '@server/platform/ids';
import { type Place, table } from '@server/store/table';
import { Audit } from './records';

/** Step 9. Who did what to their own data, and when. A write's entry is part of the write. */
export async function record(
  place: Place,
  owner: AccountId,
  action: ActionName,
  traceId: TraceId,
): Promise<void> {
  const entry = { _id: randomId('l'), owner, actor: owner, action, at: place.now, traceId };
  await table(place, Audit).add(entry);
}
