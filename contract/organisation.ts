import * as z from 'zod/mini';
import { action, perDay, perHour, perMinute } from './action';
import { OrganisationMark } from './card';
import { limits } from './limits';
import {
  InvitationView,
  MembershipView,
  OrganisationDraft,
  OrganisationFace,
  OrganisationView,
} from './organisation-view';
import { shareDays } from './share-choices';
import { CardId, Instant, InvitationCode, MembershipId, OrganisationId } from './values';

const One = z.strictObject({ id: OrganisationId });
const Mine = z.strictObject({ membership: MembershipId });
const Joined = z.object({ membership: MembershipId });
/** The caller's own records, and what others put out: an organisation, an inviter's card. */
const reads = ['own', 'card', 'publish'] as const;
const administering = { access: 'owner', purposes: ['card'], reads } as const;

export const organisation = {
  /** What the asker administers, and which of their cards bear a mark. */
  mine: action({
    access: 'member',
    purposes: ['card'],
    reads,
    writes: false,
    limit: perMinute(60),
    input: z.strictObject({}),
    output: z.object({
      administered: z.array(z.extend(OrganisationMark, { members: z.int() })),
      memberships: z.array(MembershipView),
    }),
    errors: [],
  }),
  read: action({
    ...administering,
    writes: false,
    limit: perMinute(60),
    input: One,
    output: OrganisationView,
    errors: ['organisation/not-found'],
  }),
  /** Its founder administers it. Nobody has checked that it is what it says. */
  found: action({
    access: 'member',
    purposes: ['card'],
    reads,
    writes: true,
    limit: perDay(10),
    input: OrganisationDraft,
    output: One,
    errors: ['organisation/too-many', 'content/unsafe'],
  }),
  change: action({
    ...administering,
    writes: true,
    limit: perHour(60),
    input: z.strictObject({ id: OrganisationId, draft: OrganisationDraft }),
    output: One,
    errors: ['organisation/not-found', 'content/unsafe'],
  }),
  /** Its mark is gone from every card at once. */
  dissolve: action({
    ...administering,
    writes: true,
    limit: perDay(20),
    input: One,
    output: z.object({ dissolved: z.literal(true) }),
    errors: ['organisation/not-found'],
  }),
  /** Whoever opens the invitation sees the name on `card`, as that of who invites. */
  invite: action({
    ...administering,
    writes: true,
    limit: perDay(100),
    input: z.strictObject({
      id: OrganisationId,
      card: CardId,
      days: z.literal(shareDays),
      /** Null: as many people as like to. */
      uses: z.nullable(z.int().check(z.minimum(1), z.maximum(limits.invitationUses))),
    }),
    output: InvitationView,
    errors: ['organisation/not-found', 'organisation/too-many-invitations', 'card/not-found'],
  }),
  /** From now on nobody joins by it, and nothing is left of it. */
  revoke: action({
    ...administering,
    writes: true,
    limit: perDay(200),
    input: z.strictObject({ invitation: InvitationCode }),
    output: z.object({ revoked: z.literal(true) }),
    errors: ['organisation/not-found'],
  }),
  /** Takes the mark off a member's card, and all invitations back: they may have one. */
  dismiss: action({
    ...administering,
    writes: true,
    limit: perDay(200),
    input: z.strictObject({ id: OrganisationId, membership: MembershipId }),
    output: z.object({ dismissed: z.literal(true) }),
    errors: ['organisation/not-found'],
  }),
  /** Asks a member to take the organisation over; null takes that back. */
  offer: action({
    ...administering,
    writes: true,
    limit: perDay(50),
    input: z.strictObject({ id: OrganisationId, membership: z.nullable(MembershipId) }),
    output: z.object({ offered: z.boolean() }),
    errors: ['organisation/not-found'],
  }),
  /** Says yes to that. Whoever administered it until now does not any more. */
  takeOver: action({
    ...administering,
    writes: true,
    limit: perDay(20),
    input: Mine,
    output: One,
    errors: ['organisation/not-found', 'organisation/too-many'],
  }),
  /** What an invitation is about. Nothing about whoever looks is kept. */
  look: action({
    access: 'guest',
    purposes: [],
    reads,
    writes: false,
    whileLeaving: true,
    limit: perMinute(30),
    input: z.strictObject({ invitation: InvitationCode }),
    output: z.object({
      organisation: OrganisationFace,
      inviter: z.string(),
      endsAt: Instant,
      /** The caller's card that bears its mark already. */
      card: z.nullable(CardId),
    }),
    errors: ['organisation/invitation-gone'],
  }),
  /** Puts the mark on one of the caller's cards; on another one, where they are a member already. */
  join: action({
    access: 'member',
    purposes: ['card'],
    reads,
    writes: true,
    limit: perDay(50),
    input: z.strictObject({ invitation: InvitationCode, card: CardId }),
    output: Joined,
    errors: [
      'organisation/invitation-gone',
      'organisation/card-in-use',
      'organisation/full',
      'card/not-found',
    ],
  }),
  /** The same for whoever administers it or is a member: no invitation is needed. */
  attach: action({
    ...administering,
    writes: true,
    limit: perDay(50),
    input: z.strictObject({ id: OrganisationId, card: CardId }),
    output: Joined,
    errors: [
      'organisation/not-found',
      'organisation/card-in-use',
      'organisation/full',
      'card/not-found',
    ],
  }),
  leave: action({
    ...administering,
    writes: true,
    limit: perDay(100),
    input: Mine,
    output: z.object({ left: z.literal(true) }),
    errors: ['organisation/not-found'],
  }),
  /** The card of an organisation, by the mark on somebody's card. */
  show: action({
    access: 'guest',
    purposes: [],
    reads: ['card'],
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: One,
    output: OrganisationFace,
    errors: ['organisation/gone'],
  }),
};
