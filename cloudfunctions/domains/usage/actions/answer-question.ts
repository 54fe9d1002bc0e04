import { questionAt } from '@contract/policy/survey';
import type { WriteHandler } from '@server/kernel/handler';
import { Answers } from '../records';
import { answerIdOf } from '../rules';

/** One answer a person: another one takes the place of the first. */
export const answerQuestion: WriteHandler<'usage.answer'> = async (
  { now, refuse },
  { question, choice },
) => {
  const asked = questionAt(now);
  if (asked?.id !== question || !Object.hasOwn(asked.choices, choice)) {
    return refuse('usage/closed');
  }
  return async ({ account, owner, now: at, store }) => {
    const _id = answerIdOf(owner, question);
    const answer = { choice, at, giving: account.givings.survey };
    if ((await store.mine(Answers).peek(_id)) === null) {
      await store.mine(Answers).add({ _id, question, ...answer });
    } else {
      await store.mine(Answers).change(_id, answer);
    }
    return { taken: true };
  };
};
