import type { OrganisationId } from '@contract/values';
import type { Transaction, WriteHandler } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import { type Granted, grant } from '@server/store/granted';
import { attachTo, membershipIn } from '../attach-to';
import { Organisations } from '../records';

export const attach: WriteHandler<'organisation.attach'> =
  async ({ refuse }, { id, card }) =>
  async (transaction) => {
    const organisation = await grantedTo(transaction, id);
    if (organisation === null) {
      return refuse('organisation/not-found');
    }
    const done = await attachTo(transaction, organisation, card);
    if (typeof done === 'string') {
      return refuse(done === 'gone' ? 'organisation/not-found' : done);
    }
    return { membership: done.membership };
  };

/** Whoever administers it or is a member; anybody else needs an invitation. */
async function grantedTo(
  transaction: Transaction<AccountRecord>,
  id: OrganisationId,
): Promise<Granted<OrganisationId> | null> {
  const own = await transaction.store.mine(Organisations).peek(id);
  if (own !== null) {
    return grant(own);
  }
  return (await membershipIn(transaction, id))?.organisation ?? null;
}
