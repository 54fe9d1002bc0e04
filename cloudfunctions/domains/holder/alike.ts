import type { Output } from '@contract/index';
import type { EntryId } from '@contract/values';
import { AlikeBy } from '@contract/written';

type Alike = Output<'holder.duplicates'>['groups'][number];

/** What tells a person by: their numbers, their mailboxes, their name at their organisation. */
export type Marks = {
  readonly id: EntryId;
  readonly mobile: readonly string[];
  readonly email: readonly string[];
  readonly name: readonly string[];
};

/** From the surest to the least sure. */
const kinds = AlikeBy.options;

/** Those of all that share a mark with one, and the surest that they share. */
export function sharing(
  one: Omit<Marks, 'id'>,
  all: readonly Marks[],
): readonly { readonly id: EntryId; readonly by: (typeof kinds)[number] }[] {
  return kinds.flatMap((by, place) =>
    all
      .filter((other) => share(one, other, by))
      .filter((other) => !kinds.slice(0, place).some((surer) => share(one, other, surer)))
      .map(({ id }) => ({ id, by })),
  );
}

const share = (
  one: Omit<Marks, 'id'>,
  other: Omit<Marks, 'id'>,
  kind: (typeof kinds)[number],
): boolean => one[kind].some((mark) => other[kind].includes(mark));

/**
 * Kept cards that share a mark, however many lie between them: two with one number and one of them
 * with a third by its mailbox are three of one person. In the order in which they came.
 */
export function alikeIn(all: readonly Marks[]): readonly Alike[] {
  const firstWith = new Map<string, number>();
  const leads = all.map((_, index) => index);
  const by = new Map<number, (typeof kinds)[number]>();
  for (const kind of kinds) {
    all.forEach((marks, index) => {
      for (const mark of marks[kind]) {
        const key = `${kind}\0${mark}`;
        const [one, other] = [leadOf(leads, firstWith.get(key) ?? index), leadOf(leads, index)];
        firstWith.set(key, one);
        if (one !== other) {
          leads[Math.max(one, other)] = Math.min(one, other);
          by.set(Math.min(one, other), by.get(one) ?? by.get(other) ?? kind);
        }
      }
    });
  }
  const groups = new Map<number, EntryId[]>();
  all.forEach(({ id }, index) => {
    const lead = leadOf(leads, index);
    groups.set(lead, [...(groups.get(lead) ?? []), id]);
  });
  return [...groups].flatMap(([lead, ids]) =>
    ids.length > 1 ? [{ ids, by: by.get(lead) ?? 'name' }] : [],
  );
}

/** The first of the group; on the way there, what was passed is told the shorter way. */
function leadOf(leads: number[], from: number): number {
  let index = from;
  for (let next = leads[index] ?? index; next !== index; next = leads[index] ?? index) {
    leads[index] = leads[next] ?? next;
    index = next;
  }
  return index;
}
