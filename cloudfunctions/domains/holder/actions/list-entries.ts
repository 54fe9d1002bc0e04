import { limits } from '@contract/limits';
import type { Parsed } from '@contract/index';
import type { ReadHandler } from '@server/kernel/handler';
import { countNew } from '../../exchange';
import { type Keeper, everyEntry, everyNote } from '../kept';
import { byName, lettersOf } from '../order';
import { recentlyOpened } from '../recent';
import type { EntryRecord } from '../records';
import { finding } from '../search';
import { type Seen, seenIn } from '../seen';

type Asked = Parsed<'holder.list'>;

/** The order is worked out here, each time: an order that is kept would be a copy of others' names. */
export const listEntries: ReadHandler<'holder.list'> = async (context, asked) => {
  const isSearch = asked.words !== undefined;
  const [all, notes, recent, incoming] = await Promise.all([
    everyEntry(context),
    isSearch ? everyNote(context) : new Map<string, string>(),
    isSearch ? [] : recentlyOpened(context),
    countNew(context),
  ]);
  const chosen = all.filter(
    ({ group, starred }) =>
      (asked.group === undefined || group === asked.group) &&
      (asked.starred === undefined || starred === true),
  );
  const [listed, recentSeen] = await Promise.all([
    order(context, chosen, asked, notes),
    seenIn(context, recent),
  ]);
  return {
    ...listed,
    ...ordersIn(all),
    recent: recent.map((entry) => recentSeen(entry).view),
    total: context.account.kept,
    incoming,
  };
};

/** By age alone, only what is shown needs to be read; by name or words, all of it. */
async function order(
  keeper: Keeper,
  chosen: readonly EntryRecord[],
  { order: by = 'newest', words }: Asked,
  notes: ReadonlyMap<string, string>,
) {
  const isWhole = by === 'name' || words !== undefined;
  const seen = await seenIn(keeper, isWhole ? chosen : chosen.slice(0, limits.pageSize));
  if (!isWhole) {
    const shown = chosen.slice(0, limits.pageSize).map((entry) => seen(entry).view);
    return { ids: chosen.map(({ _id }) => _id), entries: shown, letters: [] };
  }
  const matches = words === undefined ? () => true : finding(words);
  const found = chosen.map(seen).filter((each) => matches(each, notes.get(each.view.id)));
  const ordered: readonly Seen[] = by === 'name' ? found.sort(byName) : found;
  return {
    ids: ordered.map(({ view }) => view.id),
    entries: ordered.slice(0, limits.pageSize).map(({ view }) => view),
    letters: by === 'name' ? lettersOf(ordered) : [],
  };
}

/** The groups and tags in use, the fullest first. */
function ordersIn(entries: readonly EntryRecord[]) {
  const groups = new Map<string, number>();
  const tags = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) =>
    counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { group, tags: given = [] } of entries) {
    if (group !== undefined) {
      count(groups, group);
    }
    given.forEach((tag) => count(tags, tag));
  }
  const fullestFirst = (counts: Map<string, number>) =>
    [...counts].sort(([, one], [, another]) => another - one);
  return {
    groups: fullestFirst(groups).map(([name, each]) => ({ name, count: each })),
    tags: fullestFirst(tags).map(([name]) => name),
  };
}
