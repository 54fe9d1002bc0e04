import type { Handlers } from '@server/kernel/handler';
import { answerExchange } from './actions/answer-exchange';
import { blockPerson } from './actions/block-person';
import { listExchanges } from './actions/list-exchanges';
import { returnCard } from './actions/return-card';

export const handlers: Handlers<'exchange'> = {
  return: returnCard,
  list: listExchanges,
  answer: answerExchange,
  block: blockPerson,
};

export { type Opposite, oppositesIn, relyOnExchange } from './opposite';
export { personalData } from './personal-data';
export { relationTo, relationsTo } from './relation-to';
export { exchangeIdOf } from './rules';
