import type { Output } from '@contract/index';
import { limits } from '@contract/limits';
import { questions } from '@contract/policy/survey';
import { usageEventIds, type UsageEvent } from '@contract/policy/usage-events';
import type { Context, ReadHandler } from '@server/kernel/handler';
import { daysAfter } from '@server/store/time';
import { linesOf } from '@server/store/tally';
import { Answers, Tallies } from '../records';
import { dayOf } from '../rules';

const daysShown = 28;

/** Days that are over, so that nobody can be told from one number becoming the next. */
export const readPublished: ReadHandler<'usage.published'> = async ({ now, store }) => {
  const since = dayOf(daysAfter(now, -daysShown));
  const [lines, answers] = await Promise.all([
    linesOf(
      Tallies,
      { gte: since, lt: dayOf(now) },
      { peopleAtLeast: limits.peopleAtLeast, limit: daysShown * usageEventIds.length },
    ),
    answersIn(store),
  ]);
  return {
    events: lines.map(({ day, what, people, count }) => ({
      day,
      // Only declared events are ever added.
      event: what as UsageEvent,
      people,
      count,
    })),
    answers: answers.filter(({ people }) => people >= limits.peopleAtLeast),
  };
};

type Chosen = Output<'usage.published'>['answers'];

async function answersIn(store: Context<'usage.published'>['store']): Promise<Chosen> {
  const answers = store.everyones(Answers);
  const choices = questions.flatMap(({ id, choices: all }) =>
    Object.keys(all).map((choice) => ({ question: id, choice })),
  );
  return Promise.all(
    choices.map(async (where) => ({ ...where, people: await answers.count(where) })),
  );
}
