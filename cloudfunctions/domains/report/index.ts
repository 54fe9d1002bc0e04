import { personalDataIn } from '@server/kernel/declared-data';
import type { Handlers } from '@server/kernel/handler';
import type { PersonalData } from '@server/kernel/personal-data';
import type { Knows } from '../card';
import { appeal } from './actions/appeal';
import { listMine } from './actions/list-mine';
import { makeReport } from './actions/make-report';
import { Reports } from './records';

export const handlers = (knows: Pick<Knows, 'relationTo'>): Handlers<'report'> => ({
  make: makeReport(knows),
  appeal,
  mine: listMine,
});

export const personalData: PersonalData = personalDataIn([Reports]);
export { type Filing, fileReport } from './file-report';
