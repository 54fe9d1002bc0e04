import { personalDataIn } from '@server/kernel/declared-data';
import type { Handlers } from '@server/kernel/handler';
import type { PersonalData } from '@server/kernel/personal-data';
import { type Reads, readCard } from './actions/read-card';

export const handlers = (reads: Reads): Handlers<'scan'> => ({ readCard: readCard(reads) });

/** Nothing of a scan is kept. */
export const personalData: PersonalData = personalDataIn([]);
