import type { AccountId, Instant } from '@contract/values';
import { collection, item, plumbing, whose } from '@server/store/collection';
import { tally } from '@server/store/tally';

/** What was used how often on a day, by how many; nobody's. */
export const Tallies = tally('tallies');

/** What somebody answered. One answer to a question, so that a person counts once. */
export type AnswerRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly question: string;
  readonly choice: string;
  readonly at: Instant;
  readonly giving: number;
};

export const Answers = collection<AnswerRecord>()({
  name: 'answers',
  expiresLike: 'survey.answer',
  fields: {
    _id: plumbing('Follows from the person and the question.'),
    owner: whose,
    question: item('survey.answer'),
    choice: item('survey.answer'),
    at: item('survey.answer'),
    giving: plumbing('Under which giving of the consent it was answered; earlier ones are over.'),
  },
  indexes: [
    {
      name: 'question_choice',
      keys: [
        ['question', 1],
        ['choice', 1],
      ],
      unique: false,
    },
  ],
});
