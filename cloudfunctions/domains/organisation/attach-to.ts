import { limits } from '@contract/limits';
import type { CardId, MembershipId, OrganisationId } from '@contract/values';
import type { Transaction } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import type { Granted } from '@server/store/granted';
import { Cards, isLive } from '../card';
import {
  type MembershipRecord,
  Memberships,
  type OrganisationRecord,
  Organisations,
} from './records';
import { isShown, membershipIdOf } from './rules';

type Attached =
  | { readonly membership: MembershipId; readonly isNew: boolean }
  | 'gone'
  | 'card/not-found'
  | 'organisation/card-in-use'
  | 'organisation/full';

/**
 * Puts the mark of an organisation on a card of the caller's. A card bears one mark, and a person
 * is a member once: where another card of theirs bears it, it moves.
 */
export async function attachTo(
  transaction: Transaction<AccountRecord>,
  organisation: Granted<OrganisationId>,
  card: CardId,
): Promise<Attached> {
  const { now, store } = transaction;
  const memberships = store.mine(Memberships);
  const record = await store.bearer(Organisations).get(organisation);
  if (!isShown(record)) {
    return 'gone';
  }
  if (!isLive(await store.mine(Cards).peek(card))) {
    return 'card/not-found';
  }
  const id = membershipIdOf(card);
  const known = await memberships.peek(id);
  if (known?.organisation === organisation) {
    return { membership: id, isNew: false };
  }
  if (known !== null && !(await isOver(transaction, known))) {
    return 'organisation/card-in-use';
  }
  const former = await membershipIn(transaction, organisation);
  if (former === null && record.members.length >= limits.membersPerOrganisation) {
    return 'organisation/full';
  }
  for (const each of [known, former]) {
    if (each !== null) {
      await memberships.remove(each._id);
    }
  }
  await memberships.add({ _id: id, card, organisation, since: former?.since ?? now });
  await store.bearer(Organisations).put(withMember(record, id, former));
  return { membership: id, isNew: former === null };
}

/** The caller's membership in an organisation, on whichever of their cards. */
export async function membershipIn(
  { account, store }: Transaction<AccountRecord>,
  organisation: OrganisationId,
): Promise<MembershipRecord | null> {
  for (const card of account.cards) {
    const found = await store.mine(Memberships).peek(membershipIdOf(card));
    if (found?.organisation === organisation) {
      return found;
    }
  }
  return null;
}

/** Of an organisation that is over a membership may be left for a moment; it holds no card. */
async function isOver({ store }: Transaction, { organisation }: MembershipRecord) {
  const record = await store.bearer(Organisations).get(organisation);
  return record === null || record.state === 'dissolved';
}

/** Whoever moved keeps their place, and what they were asked. */
function withMember(
  record: OrganisationRecord,
  id: MembershipId,
  former: MembershipRecord | null,
): OrganisationRecord {
  const { members, offeredTo } = record;
  if (former === null) {
    return { ...record, members: [...members, id] };
  }
  const moved = members.map((each) => (each === former._id ? id : each));
  return { ...record, members: moved, ...(offeredTo === former._id && { offeredTo: id }) };
}
