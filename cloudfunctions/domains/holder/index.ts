import type { Handlers } from '@server/kernel/handler';
import { describeEntry } from './actions/describe-entry';
import { listEntries } from './actions/list-entries';
import { noteOpened } from './actions/note-opened';
import { readEntry } from './actions/read-entry';
import { removeEntry } from './actions/remove-entry';
import { keepPlaces } from './actions/keep-places';
import { setPlace } from './actions/set-place';
import { saveCard } from './actions/save-card';
import { someEntries } from './actions/some-entries';
import { starEntry } from './actions/star-entry';

export const handlers: Handlers<'holder'> = {
  save: saveCard,
  list: listEntries,
  some: someEntries,
  read: readEntry,
  star: starEntry,
  describe: describeEntry,
  opened: noteOpened,
  setPlace,
  keepPlaces,
  remove: removeEntry,
};

export { entriesOf, entryOf } from './entry-of';
export { keep } from './keep';
export { personalData } from './personal-data';
