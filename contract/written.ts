import * as z from 'zod/mini';
import { action, perDay, perHour, perMinute } from './action';
import { CardDraft, CardSeen } from './card';
import { cardFieldNames } from './card-fields';
import { limits } from './limits';
import { EntryId, Instant, MergeId, line, lines } from './values';

/** What a keeper writes down of somebody's card: from paper, from a file, by hand. */
export const WrittenFace = z.pick(CardDraft, {
  name: true,
  title: true,
  department: true,
  organisation: true,
  mobile: true,
  secondMobile: true,
  landline: true,
  email: true,
  secondEmail: true,
  wechatId: true,
  address: true,
  website: true,
});
export type WrittenFace = z.output<typeof WrittenFace>;

export const Group = line(limits.groupLength);
export const Tags = z.array(line(limits.tagLength)).check(z.maxLength(limits.tagsPerEntry));
export const Note = lines(limits.noteLength);

/** A kept card with the order its keeper put it in, as one row of a file. */
export const WrittenRow = z.strictObject({
  face: WrittenFace,
  group: z.optional(Group),
  tags: z.optional(Tags),
  note: z.optional(Note),
});
export type WrittenRow = z.output<typeof WrittenRow>;

const One = z.strictObject({ id: EntryId });
const Several = z.array(EntryId).check(z.minLength(1), z.maxLength(limits.entriesAtOnce));

/** What two cards of one person have in common: from the surest to the least sure. */
export const AlikeBy = z.enum(['mobile', 'email', 'name']);

/** Cards that are alike, and what they have in common. */
const Alike = z.object({ ids: z.array(EntryId), by: AlikeBy });

/** Kept cards in bulk, and those that a keeper wrote down. */
export const writing = {
  write: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['own', 'request'],
    writes: true,
    limit: perHour(200),
    input: WrittenRow,
    /** `closed` are the fields that are not shown. */
    output: z.object({ id: EntryId, closed: z.array(z.enum(cardFieldNames)) }),
    errors: ['holder/full'],
  }),
  rewrite: action({
    access: 'holder',
    purposes: ['holder'],
    reads: ['own', 'request'],
    writes: true,
    limit: perHour(600),
    input: z.extend(One, { face: WrittenFace }),
    output: z.object({ rewritten: z.literal(true) }),
    errors: ['holder/not-found'],
  }),
  /**
   * Some rows of a file. A row that was brought in before is known by what stands in it, so that a
   * file can be brought in again; `left` are those at the end that found no room, `closed` the places of rows of
   * which a field is not shown.
   */
  import: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['own', 'request'],
    writes: true,
    limit: perHour(2_000),
    input: z.strictObject({
      rows: z.array(WrittenRow).check(z.minLength(1), z.maxLength(limits.importRows)),
    }),
    output: z.object({
      kept: z.int(),
      known: z.int(),
      left: z.int(),
      closed: z.array(z.int()).check(z.maxLength(limits.importRows)),
    }),
    errors: [],
  }),
  /** Does the same to several: what is not named stays. Ids that are not there are left out. */
  arrange: action({
    access: 'member',
    purposes: ['holder'],
    reads: 'own',
    writes: true,
    limit: perHour(1_200),
    input: z.strictObject({
      ids: Several,
      change: z.union([
        z.strictObject({ group: z.nullable(Group) }),
        z.strictObject({ addTag: line(limits.tagLength) }),
        z.strictObject({ removeTag: line(limits.tagLength) }),
        z.strictObject({ starred: z.boolean() }),
        z.strictObject({ remove: z.literal(true) }),
      ]),
    }),
    output: z.object({ changed: z.int(), full: z.int() }),
    errors: [],
  }),
  /** Everything the keeper sees of some kept cards, for a file of theirs. */
  whole: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['own', 'card', 'publish'],
    writes: false,
    sensitive: true,
    limit: perMinute(600),
    input: z.strictObject({ ids: Several }),
    output: z.object({
      entries: z.array(
        z.object({
          id: EntryId,
          savedAt: Instant,
          starred: z.boolean(),
          group: z.nullable(z.string()),
          tags: z.array(z.string()),
          note: z.nullable(z.string()),
          /** Null where it was withdrawn or its owner left. */
          card: z.nullable(CardSeen),
        }),
      ),
    }),
    errors: [],
  }),
  /** Kept cards that seem to be of one person, and merges that can still be undone. */
  duplicates: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['own', 'card', 'publish'],
    writes: false,
    limit: perMinute(30),
    input: z.strictObject({}),
    output: z.object({
      groups: z.array(Alike).check(z.maxLength(limits.duplicateGroups)),
      /** How many groups there are in all. */
      total: z.int(),
      merges: z.array(z.object({ id: MergeId, into: EntryId, at: Instant, count: z.int() })),
    }),
    errors: [],
  }),
  /**
   * Makes one of several. Tags, groups, stars and notes come together; what was written on the
   * others and has no place on the one that stays goes into its note.
   */
  merge: action({
    access: 'holder',
    purposes: ['holder'],
    reads: ['own', 'card', 'publish', 'request'],
    writes: true,
    limit: perDay(1_000),
    input: z.extend(One, {
      others: z.array(EntryId).check(z.minLength(1), z.maxLength(limits.mergedAtOnce)),
    }),
    output: z.object({ id: MergeId }),
    errors: ['holder/not-found', 'holder/too-much-to-merge'],
  }),
  /** Puts everything back as it was before a merge, where the kept cards are still there. */
  unmerge: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['own', 'request'],
    writes: true,
    limit: perDay(1_000),
    input: z.strictObject({ id: MergeId }),
    output: z.object({ restored: z.int() }),
    errors: ['holder/not-found', 'holder/full'],
  }),
};
