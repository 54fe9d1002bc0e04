import type { Instant } from '@contract/values';
import { discard } from '@server/kernel/due';
import { Invitations, Memberships, Organisations, type OrganisationRecord } from './records';

/**
 * Takes away what is left of an organisation that is over: the memberships and the invitations
 * first, so that whatever stops it on the way is found again by the organisation.
 */
export async function clearOrganisation(
  { _id, members, invitations }: OrganisationRecord,
  now: Instant,
): Promise<void> {
  for (const each of members) {
    // Its card may bear the mark of another organisation by now.
    await discard(Memberships, each, now, ({ organisation }) => organisation === _id);
  }
  for (const each of invitations) {
    await discard(Invitations, each, now);
  }
  await discard(Organisations, _id, now);
}
