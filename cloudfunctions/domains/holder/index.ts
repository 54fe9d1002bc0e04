import type { Handlers } from '@server/kernel/handler';
import { listEntries } from './actions/list-entries';
import { noteOpened } from './actions/note-opened';
import { readEntry } from './actions/read-entry';
import { removeEntry } from './actions/remove-entry';
import { keepPlaces } from './actions/keep-places';
import { setPlace } from './actions/set-place';
import { saveCard } from './actions/save-card';

export const handlers: Handlers<'holder'> = {
  save: saveCard,
  list: listEntries,
  read: readEntry,
  opened: noteOpened,
  setPlace,
  keepPlaces,
  remove: removeEntry,
};

export { entryOf } from './entry-of';
export { keptBy } from './kept-by';
export { personalData } from './personal-data';
