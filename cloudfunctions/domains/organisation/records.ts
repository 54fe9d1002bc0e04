import type {
  AccountId,
  CardId,
  Instant,
  InvitationCode,
  MembershipId,
  OrganisationId,
} from '@contract/values';
import { bearerCollection, item, plumbing, randomKey, whose } from '@server/store/collection';
import type { Granted } from '@server/store/granted';

/**
 * An organisation belongs to whoever administers it. `paused` while they are leaving · `dissolved`
 * it is over, and what is left of it is being taken away.
 */
export type OrganisationRecord = {
  readonly _id: OrganisationId;
  readonly owner: AccountId;
  readonly state: 'live' | 'paused' | 'dissolved';
  readonly foundedAt: Instant;
  readonly name?: string | undefined;
  readonly introduction?: string | undefined;
  readonly address?: string | undefined;
  readonly website?: string | undefined;
  readonly phone?: string | undefined;
  /** In the order they joined; a limit needs no counting. */
  readonly members: readonly MembershipId[];
  readonly invitations: readonly InvitationCode[];
  /** The member who was asked to take it over. */
  readonly offeredTo?: MembershipId | undefined;
};

const about = item('organisation.card');

/** Its id is on the cards it confirms: whoever sees one of them may see its card. */
export const Organisations = bearerCollection<OrganisationRecord>()({
  name: 'organisations',
  fields: {
    _id: randomKey,
    owner: whose,
    state: plumbing('Whether its mark is shown.'),
    foundedAt: about,
    name: about,
    introduction: about,
    address: about,
    website: about,
    phone: about,
    members: plumbing('Which memberships it has; what they say lies with each member.'),
    invitations: item('organisation.invitation'),
    offeredTo: plumbing('Which membership may take it over; goes with that.'),
  },
  indexes: [{ name: 'state', keys: [['state', 1]], unique: false }],
});

/** That a card bears the mark of an organisation. It belongs to the member. */
export type MembershipRecord = {
  readonly _id: MembershipId;
  readonly owner: AccountId;
  readonly card: CardId;
  readonly organisation: Granted<OrganisationId>;
  readonly since: Instant;
};

const membership = item('organisation.membership');

/** Its id follows from the card: whoever was given the card may see its mark. */
export const Memberships = bearerCollection<MembershipRecord>()({
  name: 'memberships',
  fields: {
    _id: plumbing('Follows from the card, so that a card bears one mark.'),
    owner: whose,
    card: membership,
    organisation: membership,
    since: membership,
  },
});

/** Its id is the code: whoever has it may join while it holds. */
export type InvitationRecord = {
  readonly _id: InvitationCode;
  readonly owner: AccountId;
  readonly organisation: Granted<OrganisationId>;
  /** By the name on it people see who invites them. */
  readonly card: Granted<CardId>;
  readonly createdAt: Instant;
  readonly endsAt: Instant;
  readonly usesAtMost?: number;
  readonly used: number;
};

const invitation = item('organisation.invitation');

export const Invitations = bearerCollection<InvitationRecord>()({
  name: 'invitations',
  fields: {
    _id: invitation,
    owner: whose,
    organisation: invitation,
    card: invitation,
    createdAt: invitation,
    endsAt: invitation,
    usesAtMost: invitation,
    used: invitation,
  },
  indexes: [{ name: 'ends', keys: [['endsAt', 1]], unique: false }],
});
