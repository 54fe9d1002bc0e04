import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { isIndex } from '../query/leaves';
import { everyElement } from './paths';

/** One change at one path. */
export type Edit = {
  readonly parts: readonly string[];
  /** Whether what is missing on the way is made; without it such a path changes nothing. */
  readonly creates: boolean;
  /** The new value; `undefined` takes the field away, the same value changes nothing. */
  readonly change: (current: unknown) => unknown;
};

type Holder = Document | unknown[];

/** Changes a document in place. */
export function apply(document: Document, edit: Edit): void {
  descend(document, edit, 0);
}

function descend(holder: Holder, edit: Edit, at: number): void {
  const part = edit.parts[at] ?? '';
  if (part === everyElement) {
    throughAll(holder, edit, at);
    return;
  }
  if (Array.isArray(holder) && !isIndex(part)) {
    refuseToCreate(edit, at);
    return;
  }
  const current = Object.hasOwn(holder, part) ? (Reflect.get(holder, part) as unknown) : undefined;
  if (at === edit.parts.length - 1) {
    put(holder, part, current, edit.change(current));
    return;
  }
  if (edit.parts[at + 1] === everyElement && !Array.isArray(current)) {
    throw failures.operation(
      `(BadValue) The path '${edit.parts.slice(0, at + 1).join('.')}' must hold an array`,
    );
  }
  if (current === undefined) {
    if (edit.creates) {
      const made: Document = {};
      descend(made, edit, at + 1);
      put(holder, part, current, made);
    }
    return;
  }
  if (!isDocument(current) && !Array.isArray(current)) {
    refuseToCreate(edit, at + 1);
    return;
  }
  descend(current, edit, at + 1);
}

function throughAll(holder: Holder, edit: Edit, at: number): void {
  if (!Array.isArray(holder)) {
    throw failures.operation('(BadValue) Cannot apply array updates to non-array element');
  }
  for (const index of holder.keys()) {
    const parts = edit.parts.with(at, String(index));
    descend(holder, { ...edit, parts }, at);
  }
}

function refuseToCreate({ creates, parts }: Edit, at: number): void {
  if (creates) {
    throw failures.operation(
      `(PathNotViable) Cannot create field '${parts[at] ?? ''}' in element '${parts[at - 1] ?? ''}'`,
    );
  }
}

/** MongoDB's own limit on the elements that an index far beyond the end would add. */
const mostBackfill = 1_500_000;

function put(holder: Holder, part: string, current: unknown, next: unknown): void {
  if (next === current) {
    return;
  }
  if (!Array.isArray(holder)) {
    if (next === undefined) {
      Reflect.deleteProperty(holder, part);
    } else {
      holder[part] = next;
    }
    return;
  }
  const index = Number(part);
  if (index - holder.length > mostBackfill) {
    throw failures.operation(`(BadValue) can't backfill more than ${mostBackfill} elements`);
  }
  while (holder.length < index) {
    holder.push(null);
  }
  // An element that is taken away leaves its place.
  holder[index] = next ?? null;
}
