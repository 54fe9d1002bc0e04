import type { Transaction } from '@server/kernel/handler';
import { Invitations, type OrganisationRecord } from './records';

/** Takes every invitation of an organisation back: nobody joins by one any more. */
export async function takeBackAll(
  { store }: Pick<Transaction, 'store'>,
  { invitations }: Pick<OrganisationRecord, 'invitations'>,
): Promise<void> {
  for (const each of invitations) {
    await store.bearer(Invitations).remove(each);
  }
}
