import type { EntryView } from '@contract/holder';
import type { EntryId } from '@contract/values';
import { writtenFields } from '../file/fields';
import type { Whole } from '../file/write-csv';

/** One of several that are alike: as a line of the holder, and whole. */
export type Twin = { readonly view: EntryView; readonly whole: Whole };

/** The one to keep: a card its owner keeps up to date, then the one on which most is written. */
export function stays(twins: readonly Twin[]): EntryId | undefined {
  const most = Math.max(...twins.map(worth));
  return twins.find((twin) => worth(twin) === most)?.view.id;
}

const A_LIVE_CARD = 100;

function worth({ view, whole: { card } }: Twin): number {
  if (card === null) {
    return -1;
  }
  const filled = writtenFields.filter((field) => card[field] !== undefined).length;
  return filled + (view.written ? 0 : A_LIVE_CARD);
}
