import type {
  InvitationView,
  OrganisationDraft,
  OrganisationFace,
} from '@contract/organisation-view';
import type { CardId, Instant, MembershipId } from '@contract/values';
import type { Granted } from '@server/store/granted';
import { keyedId } from '@server/store/keyed-hash';
import { websiteSeen } from '../card';
import type { InvitationRecord, OrganisationRecord } from './records';

/** The one membership a card can have. Whoever may see the card may see its mark. */
export const membershipIdOf = (card: CardId): Granted<MembershipId> =>
  keyedId('w', 'membership', card) as Granted<MembershipId>;

/** An organisation that is there, and so has a name. */
export type LiveOrganisation = OrganisationRecord & { readonly name: string };

export const isShown = (record: OrganisationRecord | null): record is LiveOrganisation =>
  record?.state === 'live' && record.name !== undefined;

/** Every field of a draft; those left out are named too, so that a change takes them away. */
export const fieldsOf = ({ name, introduction, address, website, phone }: OrganisationDraft) => ({
  ...{ name, introduction, address },
  ...{ website, phone },
});

export const nothingLeft = {
  ...{ name: undefined, introduction: undefined, address: undefined },
  ...{ website: undefined, phone: undefined, offeredTo: undefined },
};

/** What WeChat is asked about: free text, never a number. */
export const checkedTexts = (draft: OrganisationDraft) =>
  (['name', 'introduction', 'address', 'website'] as const).flatMap((field) => {
    const text = draft[field];
    return text === undefined ? [] : [[field, text] as const];
  });

/** What was typed and is there. */
export const typedOf = ({ name, introduction, address, phone }: LiveOrganisation) => ({
  name,
  ...(introduction !== undefined && { introduction }),
  ...(address !== undefined && { address }),
  ...(phone !== undefined && { phone }),
});

export const faceOf = (record: LiveOrganisation): OrganisationFace => ({
  ...typedOf(record),
  id: record._id,
  website: websiteSeen(record.website),
});

export function invitationView(record: InvitationRecord, now: Instant): InvitationView {
  const { _id: id, createdAt, endsAt, usesAtMost = null, used } = record;
  return { id, createdAt, endsAt, usesAtMost, used, state: invitationState(record, now) };
}

/** Whether an invitation still lets somebody in. */
export function invitationState(
  { endsAt, usesAtMost = Infinity, used }: InvitationRecord,
  now: Instant,
): InvitationView['state'] {
  if (endsAt <= now) {
    return 'ended';
  }
  return used >= usesAtMost ? 'spent' : 'open';
}

/** An organisation without one of its members, and without what they were asked. */
export function withoutMember(
  { offeredTo, ...record }: OrganisationRecord,
  membership: MembershipId,
): OrganisationRecord {
  const members = record.members.filter((each) => each !== membership);
  const isOpen = offeredTo !== undefined && offeredTo !== membership;
  return { ...record, members, ...(isOpen && { offeredTo }) };
}
