import type { Handlers } from '@server/kernel/handler';
import { arrangeEntries } from './actions/arrange-entries';
import { describeEntry } from './actions/describe-entry';
import { findAlike } from './actions/find-alike';
import { findDuplicates } from './actions/find-duplicates';
import { importEntries } from './actions/import-entries';
import { likeEntry } from './actions/like-entry';
import { listEntries } from './actions/list-entries';
import { mergeEntries } from './actions/merge-entries';
import { noteOpened } from './actions/note-opened';
import { readEntry } from './actions/read-entry';
import { readWhole } from './actions/read-whole';
import { removeEntry } from './actions/remove-entry';
import { rewriteEntry } from './actions/rewrite-entry';
import { keepPlaces } from './actions/keep-places';
import { setPlace } from './actions/set-place';
import { saveCard } from './actions/save-card';
import { someEntries } from './actions/some-entries';
import { starEntry } from './actions/star-entry';
import { unmergeEntries } from './actions/unmerge-entries';
import { writeEntry } from './actions/write-entry';

export const handlers: Handlers<'holder'> = {
  save: saveCard,
  list: listEntries,
  some: someEntries,
  read: readEntry,
  star: starEntry,
  like: likeEntry,
  describe: describeEntry,
  opened: noteOpened,
  setPlace,
  keepPlaces,
  write: writeEntry,
  rewrite: rewriteEntry,
  import: importEntries,
  arrange: arrangeEntries,
  whole: readWhole,
  duplicates: findDuplicates,
  alike: findAlike,
  merge: mergeEntries,
  unmerge: unmergeEntries,
  remove: removeEntry,
};

export { countSince } from './count-since';
export { entriesOf, entryOf } from './entry-of';
export { keep } from './keep';
export { keptBy } from './kept-by';
export { restrict } from './mentions';
export { personalData } from './personal-data';
export { timesKept } from './times-kept';
export { wholeOf } from './whole';
