import type { Handlers } from '@server/kernel/handler';
import { answerQuestion } from './actions/answer-question';
import { readPublished } from './actions/read-published';
import { reportUsage } from './actions/report-usage';

export const handlers: Handlers<'usage'> = {
  report: reportUsage,
  answer: answerQuestion,
  published: readPublished,
};

export { personalData } from './personal-data';
