import * as z from 'zod/mini';
import { AccountView } from './account';
import { action, perDay, perHour, perMinute } from './action';
import { audiences, cardFieldNames, relations, templates } from './card-fields';
import { limits } from './limits';
import { SafeLink } from './link';
import { PolicyState } from './policy-state';
import {
  CardId,
  Email,
  EntryId,
  Instant,
  Landline,
  Mobile,
  Opening,
  OrganisationId,
  ShareToken,
  VisitProof,
  Website,
  WechatId,
  line,
  lines,
} from './values';

/** What a person types to make a card. A field left empty is left out. */
export const CardDraft = z.strictObject({
  name: line(limits.nameLength),
  pronunciation: z.optional(line(limits.pronunciationLength)),
  title: z.optional(line(limits.titleLength)),
  department: z.optional(line(limits.departmentLength)),
  organisation: z.optional(line(limits.organisationLength)),
  mobile: z.optional(Mobile),
  secondMobile: z.optional(Mobile),
  landline: z.optional(Landline),
  email: z.optional(Email),
  secondEmail: z.optional(Email),
  wechatId: z.optional(WechatId),
  address: z.optional(line(limits.addressLength)),
  website: z.optional(Website),
  officialAccount: z.optional(line(limits.officialAccountLength)),
  skills: z.optional(line(limits.skillsLength)),
  introduction: z.optional(lines(limits.introductionLength)),
  template: z.enum(templates),
  /** Where a field is shown to others than by default. */
  visibility: z.optional(z.partialRecord(z.enum(cardFieldNames), z.enum(audiences))),
});
export type CardDraft = z.output<typeof CardDraft>;

/**
 * The picture of its person on a card. The link works for ten minutes. `open`: everyone with the
 * card's link sees it, so it may be drawn into a picture that lies in a chat.
 */
const Photo = z.object({ url: z.string(), open: z.boolean() });

/** What stands on a card, for whoever it is shown to. */
export const CardFace = z.object({
  name: z.string(),
  pronunciation: z.optional(z.string()),
  title: z.optional(z.string()),
  department: z.optional(z.string()),
  organisation: z.optional(z.string()),
  mobile: z.optional(z.string()),
  secondMobile: z.optional(z.string()),
  landline: z.optional(z.string()),
  email: z.optional(z.string()),
  secondEmail: z.optional(z.string()),
  wechatId: z.optional(z.string()),
  address: z.optional(z.string()),
  website: z.optional(z.string()),
  officialAccount: z.optional(z.string()),
  skills: z.optional(z.string()),
  introduction: z.optional(z.string()),
  template: z.enum(templates),
  photo: z.optional(Photo),
  /** Somebody whose number or address stands on the card asked for something; never who. */
  asked: z.optional(z.enum(['erase', 'correct'])),
  /** For others than its owner: where the website truly leads. */
  link: z.optional(SafeLink),
});
export type CardFace = z.output<typeof CardFace>;

export const Relation = z.enum(relations);
export type Relation = z.output<typeof Relation>;

const FieldNames = z.array(z.enum(cardFieldNames));

/**
 * A card as one viewer sees it: what is not theirs to see is not in it. What they could open by
 * returning a card, or by being approved, is named, so that they know why it is worth it.
 */
export const CardSeen = z.extend(CardFace, {
  opensOnReturn: FieldNames,
  opensOnApproval: FieldNames,
});
export type CardSeen = z.output<typeof CardSeen>;

/** The organisation that confirms a card at this moment; never what somebody typed on it. */
export const OrganisationMark = z.object({ id: OrganisationId, name: z.string() });
export type OrganisationMark = z.output<typeof OrganisationMark>;

/** A card as its owner sees it. */
export const CardView = z.extend(CardFace, {
  id: CardId,
  /** Counts the changes; a change must name the version it was made on. */
  version: z.int().check(z.positive()),
  updatedAt: Instant,
  /** The link that goes out when the card is sent to a chat. */
  share: ShareToken,
  /** Whom each field is shown to. */
  visibility: z.record(z.enum(cardFieldNames), z.enum(audiences)),
  /** Fields that nobody is shown, whatever was chosen: whose contact it is asked for that. */
  restricted: z.optional(FieldNames),
});
export type CardView = z.output<typeof CardView>;

const One = z.strictObject({ id: CardId });

export const card = {
  /** The first tab in one call: who I am, which policy is in force, and my cards. */
  home: action({
    access: 'guest',
    purposes: [],
    // One's own, and what others returned.
    reads: ['own', 'card'],
    writes: false,
    sensitive: true,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({}),
    output: z.object({
      account: z.nullable(AccountView),
      policy: PolicyState,
      cards: z.array(CardView),
      /** How many returned cards wait for a word, as far as `limits.newCounted`. */
      incoming: z.int(),
    }),
    errors: [],
  }),
  read: action({
    access: 'owner',
    purposes: ['card'],
    reads: 'own',
    writes: false,
    sensitive: true,
    limit: perMinute(60),
    input: One,
    output: CardView,
    errors: ['card/not-found'],
  }),
  create: action({
    access: 'member',
    purposes: ['card'],
    reads: ['own', 'request'],
    writes: true,
    limit: perHour(30),
    input: CardDraft,
    output: CardView,
    errors: ['card/too-many', 'content/unsafe'],
  }),
  update: action({
    access: 'owner',
    purposes: ['card'],
    reads: ['own', 'request'],
    writes: true,
    limit: perHour(60),
    input: z.strictObject({ id: CardId, version: z.int().check(z.positive()), draft: CardDraft }),
    output: CardView,
    errors: ['card/not-found', 'card/changed-meanwhile', 'content/unsafe'],
  }),
  remove: action({
    access: 'owner',
    purposes: ['card'],
    reads: 'own',
    writes: true,
    limit: perHour(60),
    input: One,
    output: z.object({ removed: z.literal(true) }),
    errors: ['card/not-found'],
  }),
  /** Revokes every link of the card that is out and gives it a new one. */
  renewShare: action({
    access: 'owner',
    purposes: ['card'],
    reads: 'own',
    writes: true,
    limit: perDay(50),
    input: One,
    output: CardView,
    errors: ['card/not-found'],
  }),
  /** What a shared link shows. Nothing about the viewer is kept. */
  open: action({
    access: 'guest',
    purposes: [],
    // The sender's card, what WeChat said of the photo, and whether the viewer keeps it.
    reads: ['card', 'publish', 'security', 'holder'],
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    /** `opening` counts where the link is limited: the same one again counts once. */
    input: z.strictObject({ share: ShareToken, opening: z.optional(Opening) }),
    output: z.object({
      card: CardSeen,
      confirmedBy: z.nullable(OrganisationMark),
      viewer: z.enum(['guest', 'member', 'owner']),
      /** What there is between the viewer and the card's owner. */
      relation: Relation,
      /** The viewer's entry in their holder, where they saved this card. */
      entry: z.nullable(EntryId),
      /** For `visit.count` or `visit.show` later on; null for the owner, who does not count. */
      proof: z.nullable(VisitProof),
    }),
    errors: ['card/gone'],
  }),
};
