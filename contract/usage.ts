import * as z from 'zod/mini';
import { action, perDay, perMinute } from './action';
import { limits } from './limits';
import { questions } from './policy/survey';
import { usageEventIds } from './policy/usage-events';

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Counts = z
  .partialRecord(z.enum(usageEventIds), z.int().check(z.positive(), z.maximum(limits.usageCount)))
  .check(z.refine((counts) => Object.keys(counts).length > 0));
const Choice = z.string().check(z.regex(/^[a-z]{1,20}$/));

export const usage = {
  /**
   * Hands in what the phone counted. Added to the day's totals and forgotten: no account number
   * goes with it. Once a day, so that a person counts once among the people of a day.
   */
  report: action({
    access: 'member',
    purposes: ['improve'],
    writes: true,
    limit: perDay(1),
    input: z.strictObject({ counts: Counts }),
    output: z.object({ taken: z.literal(true) }),
    errors: [],
  }),
  /** Answers the question that is open; answering again changes the answer. */
  answer: action({
    access: 'member',
    purposes: ['survey'],
    writes: true,
    limit: perDay(20),
    input: z.strictObject({ question: z.enum(questions.map(({ id }) => id)), choice: Choice }),
    output: z.object({ taken: z.literal(true) }),
    errors: ['usage/closed'],
  }),
  /** What came of it, for everybody to see: only numbers about `limits.peopleAtLeast` and more. */
  published: action({
    access: 'guest',
    purposes: [],
    reads: ['survey'],
    writes: false,
    whileLeaving: true,
    limit: perMinute(30),
    input: z.strictObject({}),
    output: z.object({
      events: z.array(
        z.object({ day: Day, event: z.enum(usageEventIds), people: z.int(), count: z.int() }),
      ),
      answers: z.array(z.object({ question: z.string(), choice: z.string(), people: z.int() })),
    }),
    errors: [],
  }),
};
