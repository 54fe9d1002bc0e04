import * as z from 'zod/mini';
import { action, perMinute } from './action';
import { CardFace } from './card';
import { limits } from './limits';
import { CardId, EntryId } from './values';

/** How old the address book is that shall read it: 3.0 goes everywhere, 4.0 is the standard. */
export const VcardVersion = z.enum(['3.0', '4.0']);

const Text = z.object({ text: z.string() });

/** What of a card was not taken over: what it was called, its value shortened, and why. */
const Left = z.object({
  property: z.string(),
  value: z.string(),
  why: z.enum(['no-field', 'no-room', 'not-valid', 'unreadable']),
});

const base64Length = Math.ceil(limits.vcardBytes / 3) * 4;

/** Cards as files that every address book reads. Nothing of them is kept. */
export const vcard = {
  /** A card of the caller's as everyone with its link sees it. */
  ofCard: action({
    access: 'owner',
    purposes: ['card'],
    reads: 'own',
    writes: false,
    sensitive: true,
    limit: perMinute(30),
    input: z.strictObject({ id: CardId, version: VcardVersion }),
    output: Text,
    errors: ['card/not-found'],
  }),
  /** A card the caller keeps, with what its owner shows them. */
  ofEntry: action({
    access: 'holder',
    purposes: ['holder'],
    reads: ['own', 'card', 'publish'],
    writes: false,
    sensitive: true,
    limit: perMinute(30),
    input: z.strictObject({ id: EntryId, version: VcardVersion }),
    output: Text,
    errors: ['holder/not-found', 'card/gone'],
  }),
  /**
   * Some kept cards in one text, each as its keeper sees it, with their groups, tags and note.
   * `hidden` counts those that are not open any more; what is not there is left out.
   */
  ofEntries: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['own', 'card', 'publish'],
    writes: false,
    sensitive: true,
    limit: perMinute(600),
    input: z.strictObject({
      ids: z.array(EntryId).check(z.minLength(1), z.maxLength(limits.entriesAtOnce)),
      version: VcardVersion,
    }),
    output: z.object({ text: z.string(), cards: z.int(), hidden: z.int() }),
    errors: [],
  }),
  /**
   * Reads a file into drafts, `limits.vcardDrafts` at most. `leftCount` counts what fits no field
   * of ours; the first `limits.vcardLeftShown` are named.
   */
  read: action({
    access: 'member',
    purposes: ['card'],
    writes: false,
    limit: perMinute(10),
    input: z.strictObject({
      base64: z
        .string()
        .check(
          z.maxLength(base64Length),
          z.regex(/^(?:[A-Za-z0-9+/]{4})*[A-Za-z0-9+/]{0,3}={0,2}$/),
        ),
    }),
    output: z.object({
      cards: z.array(
        z.object({
          draft: z.partial(z.omit(CardFace, { template: true })),
          left: z.array(Left),
          leftCount: z.int(),
        }),
      ),
    }),
    errors: ['vcard/empty', 'vcard/too-long', 'vcard/too-many'],
  }),
};
