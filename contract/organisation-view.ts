import * as z from 'zod/mini';
import { OrganisationMark } from './card';
import { limits } from './limits';
import { WebsiteSeen } from './media';
import {
  CardId,
  Instant,
  InvitationCode,
  Landline,
  MembershipId,
  OrganisationId,
  Website,
  line,
  lines,
} from './values';

/**
 * What an administrator types. The number is a landline: a mobile belongs to a person, who has a
 * say in where it stands, and an organisation's card is nobody's.
 */
export const OrganisationDraft = z.strictObject({
  name: line(limits.organisationLength),
  introduction: z.optional(lines(limits.introductionLength)),
  address: z.optional(line(limits.addressLength)),
  website: z.optional(Website),
  phone: z.optional(Landline),
});
export type OrganisationDraft = z.output<typeof OrganisationDraft>;

const typed = {
  name: z.string(),
  introduction: z.optional(z.string()),
  address: z.optional(z.string()),
  phone: z.optional(z.string()),
};

/** The card of an organisation, for whoever came to it by a card or an invitation. */
export const OrganisationFace = z.object({
  ...typed,
  id: OrganisationId,
  website: z.nullable(WebsiteSeen),
});
export type OrganisationFace = z.output<typeof OrganisationFace>;

export const InvitationView = z.object({
  id: InvitationCode,
  createdAt: Instant,
  endsAt: Instant,
  /** How many people may join by it; null: as many as like to, until it ends. */
  usesAtMost: z.nullable(z.int()),
  used: z.int(),
  /** `ended` its days are over · `spent` as many joined as may. */
  state: z.enum(['open', 'ended', 'spent']),
});
export type InvitationView = z.output<typeof InvitationView>;

/** Of a member the administrator sees the name on the card that bears the mark, and since when. */
export const MemberView = z.object({
  id: MembershipId,
  /** Null while the card does not open. */
  name: z.nullable(z.string()),
  since: Instant,
  /** True where they were asked to take the organisation over. */
  offered: z.boolean(),
});
export type MemberView = z.output<typeof MemberView>;

/** An organisation as its administrator sees it. */
export const OrganisationView = z.object({
  ...typed,
  id: OrganisationId,
  website: z.optional(z.string()),
  invitations: z.array(InvitationView).check(z.maxLength(limits.invitationsPerOrganisation)),
  members: z.array(MemberView).check(z.maxLength(limits.membersPerOrganisation)),
});
export type OrganisationView = z.output<typeof OrganisationView>;

/** That a card of the asker's bears an organisation's mark. */
export const MembershipView = z.object({
  id: MembershipId,
  card: CardId,
  organisation: OrganisationMark,
  since: Instant,
  /** True where the asker may take the organisation over. */
  offered: z.boolean(),
});
export type MembershipView = z.output<typeof MembershipView>;
