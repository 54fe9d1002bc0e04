import type { Find, Operation } from './operation';
import { isDocument, isList, LeftOpen, type Document, type Value } from './document';
import { matches } from './matches';
import { aggregated, type Rows } from './pipeline';
import { projected } from './projecting';
import { sorted } from './sorting';
import { updater } from './updating';

/** What an operation answers: rows, or how many documents it found, changed or removed. */
export type Answer = { readonly rows: Rows } | { readonly count: number };

/** A collection as a plain list. An operation that is refused changes nothing. */
export class Model {
  /** `inOrder`: unsorted documents come as they arrived, which holds where no index is read. */
  constructor(
    public documents: readonly Document[],
    private readonly inOrder: boolean,
  ) {}

  run(operation: Operation): Answer {
    if ('find' in operation) {
      return { rows: this.find(operation.find) };
    }
    if ('aggregate' in operation) {
      return { rows: aggregated(this.documents, operation.aggregate, this.inOrder) };
    }
    if ('count' in operation) {
      return { count: this.matching(operation.count).length };
    }
    return 'remove' in operation
      ? this.replace(operation.remove, () => null)
      : this.replace(operation.update.filter, updater(operation.update.update));
  }

  private find({ filter, sort, skip = 0, limit = 100, projection = {} }: Find): Rows {
    const found = this.matching(filter);
    const { documents, hasTies } = sort
      ? sorted(found, sort)
      : { documents: found, hasTies: !this.inOrder };
    const isPart = skip > 0 || documents.length > limit;
    if (hasTies && isPart) {
      throw new LeftOpen('a part of documents in no order');
    }
    const rows = documents.slice(skip, skip + limit).map((each) => projected(each, projection));
    return { rows, inOrder: !hasTies };
  }

  private matching(filter: Document): readonly Document[] {
    return this.documents.filter((document) => matches(document, filter));
  }

  private replace(filter: Document, change: (document: Document) => Document | null): Answer {
    let count = 0;
    const next = this.documents.flatMap((document) => {
      if (!matches(document, filter)) {
        return [document];
      }
      const changed = change(document);
      count += changed === null || textOf(changed) !== textOf(document) ? 1 : 0;
      return changed === null ? [] : [changed];
    });
    this.documents = next;
    return { count };
  }
}

/** A text that is the same for equal values, whatever the order of the fields in a document. */
export function textOf(value: Value): string {
  if (isList(value)) {
    return `[${value.map(textOf).join()}]`;
  }
  if (isDocument(value)) {
    const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${fields.map(([name, item]) => `${name}:${textOf(item)}`).join()}}`;
  }
  return value instanceof Date ? `date ${value.getTime()}` : JSON.stringify(value);
}
