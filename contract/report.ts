import * as z from 'zod/mini';
import { action, perDay, perMinute } from './action';
import { limits } from './limits';
import { appealKinds, reportReasons, reportStates, reportTargets } from './report-words';
import { Instant, MediumId, ReportId, ShareToken, lines } from './values';

const Note = z.optional(lines(limits.reportNoteLength));

/** A card by the link it was seen through, and a picture on it. */
export const ReportedThing = z.union([
  z.strictObject({ kind: z.literal('card'), share: ShareToken }),
  z.strictObject({ kind: z.literal('picture'), share: ShareToken, id: MediumId }),
]);
export type ReportedThing = z.output<typeof ReportedThing>;

/** What somebody asks to have looked at again: a text that was refused, or a picture of theirs. */
export const AppealedThing = z.union([
  z.strictObject({ kind: z.literal('text'), text: lines(limits.introductionLength) }),
  z.strictObject({ kind: z.literal('picture'), id: MediumId }),
]);

const Made = z.object({ id: ReportId, dueAt: Instant });
const common = {
  access: 'member',
  purposes: ['security'],
  reads: ['own', 'card', 'publish'],
} as const;

/** What waits for a person to decide: things reported by others, and decisions objected to. */
export const report = {
  /** Says that something should not be here. Whose it is, is not told who said so. */
  make: action({
    ...common,
    writes: true,
    limit: perDay(20),
    input: z.strictObject({ about: ReportedThing, reason: z.enum(reportReasons), note: Note }),
    output: Made,
    errors: ['card/gone', 'report/own'],
  }),
  /** Objects to what a program decided (PIPL 24). */
  appeal: action({
    ...common,
    writes: true,
    limit: perDay(5),
    input: z.strictObject({ about: AppealedThing, note: Note }),
    output: Made,
    errors: ['media/not-found', 'report/nothing-refused'],
  }),
  /** What the caller said, newest first, and what came of it. */
  mine: action({
    ...common,
    writes: false,
    whileLeaving: true,
    limit: perMinute(60),
    input: z.strictObject({}),
    output: z.object({
      reports: z.array(
        z.object({
          id: ReportId,
          kind: z.enum([...reportTargets, ...appealKinds]),
          at: Instant,
          dueAt: Instant,
          state: z.enum(reportStates),
          /** What was answered, as a sentence; null while it waits. */
          answer: z.nullable(z.string()),
        }),
      ),
    }),
    errors: [],
  }),
};
