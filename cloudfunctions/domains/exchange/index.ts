import type { Handlers } from '@server/kernel/handler';
import type { Holds } from './holds';
import { answerExchange } from './actions/answer-exchange';
import { blockPerson } from './actions/block-person';
import { keepTheirs } from './actions/keep-theirs';
import { listExchanges } from './actions/list-exchanges';
import { returnCard } from './actions/return-card';

export const handlers = (holds: Holds): Handlers<'exchange'> => ({
  return: returnCard(holds),
  list: listExchanges(holds),
  answer: answerExchange,
  keep: keepTheirs(holds),
  block: blockPerson,
});

export { blockedAmong } from './blocked-among';
export { countNew } from './count-new';
export { countReturns } from './count-returns';
export { isBlockedBy } from './is-blocked-by';
export type { Holds } from './holds';

export { type Opposite, oppositesIn, relyOnExchange } from './opposite';
export { personalData } from './personal-data';
export { relationTo, relationsTo } from './relation-to';
export { exchangeIdOf } from './rules';
