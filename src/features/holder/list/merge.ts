import type { EntryView } from '@contract/holder';
import type { Output } from '@contract/index';

type Page = Output<'holder.list'>;

/**
 * One list of the pages loaded so far. The first one is asked for anew whenever something
 * changed, so an entry may stand on two pages: it is shown once, where it came first.
 */
export function merge(pages: readonly Page[]): readonly EntryView[] {
  const seen = new Map<string, EntryView>();
  for (const entry of pages.flatMap(({ entries }) => entries)) {
    if (!seen.has(entry.id)) {
      seen.set(entry.id, entry);
    }
  }
  return [...seen.values()];
}
