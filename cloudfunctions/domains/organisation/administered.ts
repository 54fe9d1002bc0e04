import type { OrganisationId } from '@contract/values';
import type { Transaction } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import { Organisations } from './records';

/** What the caller administers at this moment; those handed over are left out. */
export async function administeredBy({
  account,
  store,
}: Transaction<AccountRecord>): Promise<OrganisationId[]> {
  const ids: OrganisationId[] = [];
  for (const id of account.organisations ?? []) {
    const found = await store.mine(Organisations).peek(id);
    if (found !== null && found.state !== 'dissolved') {
      ids.push(id);
    }
  }
  return ids;
}
