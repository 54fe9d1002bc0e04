import type { Transaction } from '@server/kernel/handler';
import type { GoesAlong } from '../card';
import { type MembershipRecord, Memberships, Organisations } from './records';
import { membershipIdOf, withoutMember } from './rules';

/** The mark and the organisation's word of it go in one deed, whoever of the two ends it. */
export async function endMembership(
  { store }: Pick<Transaction, 'store'>,
  { _id, organisation }: MembershipRecord,
): Promise<void> {
  await store.bearer(Memberships).remove(_id);
  const organisations = store.bearer(Organisations);
  const record = await organisations.get(organisation);
  if (record !== null) {
    await organisations.put(withoutMember(record, _id));
  }
}

/** The mark of a card that is removed goes with it. */
export const letMarkGo: GoesAlong = async (transaction, card) => {
  const membership = await transaction.store.mine(Memberships).peek(membershipIdOf(card));
  if (membership !== null) {
    await endMembership(transaction, membership);
  }
};
