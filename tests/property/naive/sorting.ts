import { isDocument, isList, LeftOpen, type Document, type Value } from './document';
import { compare } from './order';

export type Sort = Readonly<Record<string, 1 | -1>>;

/** Less than null, as an empty list sorts. */
const nothing = Symbol('nothing');

/** The documents in order, and whether any two of them stand where either could stand. */
export function sorted(
  documents: readonly Document[],
  sort: Sort,
): { readonly documents: readonly Document[]; readonly hasTies: boolean } {
  const rows = documents.map((document) => ({ document, keys: keysOf(document, sort) }));
  const turns = Object.values(sort);
  const byKeys = (one: Row, other: Row): number =>
    turns
      .map((turn, at) => turn * compareKeys(one.keys[at], other.keys[at]))
      .find((order) => order !== 0) ?? 0;
  rows.sort(byKeys);
  const hasTies = rows.some((row, at) => {
    const next = rows[at + 1];
    return next !== undefined && byKeys(row, next) === 0;
  });
  return { documents: rows.map(({ document }) => document), hasTies };
}

type Row = { readonly document: Document; readonly keys: readonly Value[] };

function keysOf(document: Document, sort: Sort): readonly Value[] {
  const all = Object.entries(sort).map(([path, turn]) => {
    const found = leaves(document, path.split('.'));
    const [least, ...others] = found.values;
    const key = others.reduce((best, value) => {
      return turn * compareKeys(value, best) < 0 ? value : best;
    }, least);
    return { key, throughList: found.throughList };
  });
  if (all.filter(({ throughList }) => throughList).length > 1) {
    // MongoDB refuses parallel lists in some plans and not in others.
    throw new LeftOpen('a sort by two lists');
  }
  return all.map(({ key }) => key);
}

/** The least element of a list stands for it, or the greatest when the order goes down. */
function leaves(
  value: Value,
  parts: readonly string[],
): { readonly values: readonly Value[]; readonly throughList: boolean } {
  const [part, ...rest] = parts;
  if (part === undefined) {
    const values = isList(value) ? (value.length > 0 ? value : [nothing]) : [value];
    return { values, throughList: isList(value) };
  }
  if (isList(value)) {
    if (value.length === 0 || !value.every(isDocument)) {
      throw new LeftOpen('a sort by a field inside a list of other things');
    }
    return { values: value.flatMap((item) => leaves(item, parts).values), throughList: true };
  }
  return isDocument(value) ? leaves(value[part], rest) : { values: [null], throughList: false };
}

function compareKeys(one: Value, other: Value): number {
  const empty = Number(one !== nothing) - Number(other !== nothing);
  return one === nothing || other === nothing ? empty : compare(one, other);
}
