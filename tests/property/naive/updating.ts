import { arrayUpdates } from './array-updates';
import { isList, LeftOpen, Refused, type Document, type Value } from './document';
import { compare } from './order';
import { isViable, valueAt, withoutAt, withValueAt } from './places';

/** One operator at one place: the new value, or `undefined` where nothing is to change. */
export type UpdateOf = (current: Value, given: Value) => Value;

/** Reads an update once, whatever is then found; what cannot be is refused. */
export function updater(update: Document): (document: Document) => Document {
  const steps = Object.entries(update).flatMap(([operator, fields]) =>
    Object.entries(fields as Document).map(([path, given]) => ({ operator, path, given })),
  );
  // MongoDB goes through the fields in their own order, whatever order they are named in.
  steps.sort((one, other) => compare(one.path, other.path));
  assertNoConflict(
    steps.flatMap(({ operator, path, given }) =>
      operator === '$rename' ? [path, String(given)] : [path],
    ),
  );
  return (document) =>
    steps.reduce<Document>((state, { operator, path, given }) => {
      const parts = path.split('.');
      if (operator === '$unset') {
        return withoutAt(state, parts) as Document;
      }
      return operator === '$rename'
        ? renamed(state, parts, String(given).split('.'))
        : changed(state, operator, parts, given);
    }, document);
}

function changed(state: Document, operator: string, parts: string[], given: Value): Document {
  if (removals.has(operator) && !isViable(state, parts)) {
    throw new LeftOpen('a removal from a list on a path that cannot be');
  }
  const apply = fieldUpdates[operator] ?? arrayUpdates[operator];
  if (!apply) {
    throw new Refused(`unknown operator: ${operator}`);
  }
  const next = apply(valueAt(state, parts), given);
  if (next === undefined) {
    return state;
  }
  return withValueAt(state, parts, next) as Document;
}

const removals = new Set(['$pop', '$pull', '$pullAll']);

function assertNoConflict(paths: readonly string[]): void {
  const conflict = paths.some((one, at) =>
    paths.some((other, place) => at !== place && `${other}.`.startsWith(`${one}.`)),
  );
  if (conflict) {
    throw new Refused('two changes of one place');
  }
}

function renamed(state: Document, from: string[], to: string[]): Document {
  const value = valueAt(state, from);
  if (value === undefined && from.some((_part, at) => isList(valueAt(state, from.slice(0, at))))) {
    throw new LeftOpen('a rename of what is not there, through a list');
  }
  if (value === undefined) {
    return state;
  }
  valueAt(state, from, 'no lists');
  valueAt(state, to, 'no lists');
  return withValueAt(withoutAt(state, from), to, value) as Document;
}

const number = (value: Value): number => {
  if (typeof value !== 'number') {
    throw new Refused('arithmetic on what is no number');
  }
  return value;
};

const fieldUpdates: Readonly<Record<string, UpdateOf>> = {
  $set: (_current, given) => given,
  $inc: (current, given) => number(current === undefined ? 0 : current) + number(given),
  $mul: (current, given) => number(current === undefined ? 0 : current) * number(given),
  $min: (current, given) =>
    current === undefined || compare(given, current) < 0 ? given : current,
  $max: (current, given) =>
    current === undefined || compare(given, current) > 0 ? given : current,
};
