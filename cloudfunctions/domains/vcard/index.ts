import { personalDataIn } from '@server/kernel/declared-data';
import type { Handlers } from '@server/kernel/handler';
import type { PersonalData } from '@server/kernel/personal-data';
import { readFile } from './actions/read-file';
import { writeCard } from './actions/write-card';
import { writeEntries } from './actions/write-entries';
import { writeEntry } from './actions/write-entry';

export const handlers: Handlers<'vcard'> = {
  ofCard: writeCard,
  ofEntry: writeEntry,
  ofEntries: writeEntries,
  read: readFile,
};

/** A file is made or read while somebody waits, and nothing of it stays. */
export const personalData: PersonalData = personalDataIn([]);
