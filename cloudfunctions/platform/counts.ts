import type { SdkDatabase } from './sdk-types';

/** How many documents have each field, and the last moment at which one of them ends. */
export type Presence = {
  readonly counts: Readonly<Record<string, number>>;
  readonly lastEnd: string | null;
};

export async function presence(
  sdk: SdkDatabase,
  name: string,
  condition: object,
  fields: readonly string[],
): Promise<Presence> {
  const $ = sdk.command.aggregate;
  const isThere = (field: string) => {
    const found = $.neq([$.ifNull([`$${field}`, nothing]), nothing]);
    return $.sum($.cond({ if: found, then: 1, else: 0 }));
  };
  const counted = fields.map((field, index) => [`n${index}`, isThere(field)] as const);
  const { list } = await sdk
    .collection(name)
    .aggregate()
    .match(condition)
    .group({ _id: null, ...Object.fromEntries(counted), end: $.max('$expiresAt') })
    .end();
  const [found = {}] = list;
  const counts = fields.map((field, index) => [field, Number(found[`n${index}`] ?? 0)] as const);
  const { end } = found;
  return {
    counts: Object.fromEntries(counts),
    lastEnd: typeof end === 'string' ? end : null,
  };
}

/** Stands for a field that is not there; a text of ours that nobody stores. */
const nothing = '(nothing)';

/** An element of a list field: in how many documents it stands, and when in the last of them. */
export type Occurrence = { readonly value: string; readonly count: number; readonly last: string };

/** More than there are words to be counted: a list holds names of ours. */
const valuesAtMost = 1000;

export async function occurrences(
  sdk: SdkDatabase,
  name: string,
  condition: object,
  listField: string,
): Promise<Occurrence[]> {
  const $ = sdk.command.aggregate;
  const { list } = await sdk
    .collection(name)
    .aggregate()
    .match(condition)
    .unwind(`$${listField}`)
    .group({ _id: `$${listField}`, count: $.sum(1), last: $.max('$at') })
    .limit(valuesAtMost)
    .end();
  return list.map(({ _id, count, last }) => ({
    value: String(_id),
    count: Number(count),
    last: String(last),
  }));
}
