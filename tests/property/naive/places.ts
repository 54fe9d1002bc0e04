import { isDocument, isList, Refused, type Document, type Value } from './document';

/** The value at a place of a document; refused where the path runs through something else. */
export function valueAt(value: Value, parts: readonly string[], lists?: 'no lists'): Value {
  const [part, ...rest] = parts;
  if (part === undefined || value === undefined) {
    return value;
  }
  if (isList(value) && lists) {
    throw new Refused('a rename through a list');
  }
  return valueAt(childOf(value, part), rest, lists);
}

/** The same with a new value there; documents that are missing on the way are made. */
export function withValueAt(value: Value, parts: readonly string[], next: Value): Value {
  const [part, ...rest] = parts;
  if (part === undefined) {
    return next;
  }
  const child = withValueAt(childOf(value, part), rest, next);
  if (isList(value)) {
    const length = Math.max(value.length, Number(part) + 1);
    return Array.from({ length }, (_, at) => (at === Number(part) ? child : (value[at] ?? null)));
  }
  return { ...(value as Document | undefined), [part]: child };
}

/** The same without the value there; an element of a list becomes null. */
export function withoutAt(value: Value, parts: readonly string[]): Value {
  const [part = '', ...rest] = parts;
  if (isList(value)) {
    const at = /^\d+$/.test(part) ? Number(part) : -1;
    return value.map((item, place) => {
      if (place !== at) {
        return item;
      }
      return rest.length === 0 ? null : withoutAt(item, rest);
    });
  }
  if (!isDocument(value) || !Object.hasOwn(value, part)) {
    return value;
  }
  const { [part]: child, ...others } = value;
  return rest.length === 0 ? others : { ...value, [part]: withoutAt(child, rest) };
}

export function isViable(value: Value, parts: readonly string[]): boolean {
  try {
    valueAt(value, parts);
    return true;
  } catch {
    return false;
  }
}

function childOf(value: Value, part: string): Value {
  if (value === undefined) {
    return undefined;
  }
  if (isList(value) && /^\d+$/.test(part)) {
    return value[Number(part)];
  }
  if (!isDocument(value)) {
    throw new Refused(`no field ${part} can be made there`);
  }
  return Object.hasOwn(value, part) ? value[part] : undefined;
}
