import { isDocument, isList, LeftOpen, Refused, type Document, type Value } from './document';
import { evaluate } from './expressions';
import { bucketed, grouped, isOrderBound } from './grouping';
import { matches } from './matches';
import { withoutAt, withValueAt } from './places';
import { projected, type Projection } from './projecting';
import { sorted, type Sort } from './sorting';

/** Rows, and whether the documentation says in which order they stand. */
export type Rows = { readonly rows: readonly Document[]; readonly inOrder: boolean };

export type Stage = Document;

/** The cloud's own limit where a pipeline has none. */
const defaultRows = 20;

export function aggregated(
  documents: readonly Document[],
  stages: readonly Stage[],
  inOrder: boolean,
): Rows {
  const end = stages.reduce<Rows>((state, stage) => run(state, stage), {
    rows: documents,
    inOrder,
  });
  const limited = stages.some((stage) => '$limit' in stage);
  return limited ? end : cut(end, (rows) => rows.slice(0, defaultRows), defaultRows);
}

function run(state: Rows, stage: Stage): Rows {
  const [[name, given] = ['', null]] = Object.entries(stage);
  const { rows, inOrder } = state;
  const options = given as Document;
  switch (name) {
    case '$match':
      return { rows: rows.filter((row) => matches(row, options)), inOrder };
    case '$sort': {
      const { documents, hasTies } = sorted(rows, options as Sort);
      return { rows: documents, inOrder: !hasTies };
    }
    case '$skip':
      return cut(state, () => rows.slice(Number(given)));
    case '$limit':
      return cut(state, () => rows.slice(0, Number(given)), Number(given));
    case '$count':
      return { rows: rows.length > 0 ? [{ [String(given)]: rows.length }] : [], inOrder: true };
    case '$project':
      return { rows: rows.map((row) => shaped(row, options)), inOrder };
    case '$addFields':
      return { rows: rows.map((row) => extended(row, options)), inOrder };
    case '$unwind':
      return { rows: rows.flatMap((row) => unwound(row, given)), inOrder };
    case '$group':
      assertOrder(state, options);
      return { rows: grouped(rows, options), inOrder: false };
    case '$bucket':
      assertOrder(state, Object(options['output']) as Document);
      return { rows: bucketed(rows, options), inOrder: true };
    case '$sortByCount':
      return byCount(rows, given);
    default:
      throw new Refused(`unknown stage: ${name}`);
  }
}

/** Which rows are left depends on their order, unless all are. */
function cut(
  state: Rows,
  take: (rows: readonly Document[]) => readonly Document[],
  upTo = 0,
): Rows {
  if (!state.inOrder && state.rows.length > upTo) {
    throw new LeftOpen('a part of rows in no order');
  }
  return { rows: take(state.rows), inOrder: state.inOrder };
}

function assertOrder({ inOrder }: Rows, fields: Document): void {
  if (!inOrder && isOrderBound(fields)) {
    throw new LeftOpen('an accumulator that needs an order');
  }
}

function byCount(rows: readonly Document[], expression: Value): Rows {
  const counted = grouped(rows, { _id: expression, count: { $sum: 1 } });
  const { documents, hasTies } = sorted(counted, { count: -1 });
  return { rows: documents, inOrder: !hasTies };
}

/** Names with 1 or 0 keep and take away; anything else is calculated. */
function shaped(row: Document, options: Document): Document {
  const isPlain = (value: Value): boolean => value === 0 || value === 1;
  const fields = Object.entries(options);
  const plain = fields.filter(([, value]) => isPlain(value));
  const calculated = fields.filter(([, value]) => !isPlain(value));
  const keeps =
    calculated.length > 0 && !plain.some(([name, turn]) => name !== '_id' && turn === 1);
  const { _id: id, ...rest } = row;
  const keptId = options['_id'] === 0 || id === undefined ? {} : { _id: id };
  const kept = keeps ? keptId : projected({ ...keptId, ...rest }, asProjection(plain));
  return extended(kept, Object.fromEntries(calculated), row);
}

const asProjection = (fields: readonly (readonly [string, Value])[]): Projection =>
  Object.fromEntries(fields) as Projection;

function extended(row: Document, fields: Document, source: Document = row): Document {
  return Object.entries(fields).reduce<Document>((state, [name, expression]) => {
    const value = evaluate(expression, source);
    const path = name.split('.');
    return (
      value === undefined ? withoutAt(state, path) : withValueAt(state, path, value)
    ) as Document;
  }, row);
}

/** One row for each element; what is no list stands for itself. */
function unwound(row: Document, given: Value): readonly Document[] {
  const options = isDocument(given) ? given : { path: given };
  const path = String(options['path']).slice(1).split('.');
  const keepsEmpty = options['preserveNullAndEmptyArrays'] === true;
  const at = options['includeArrayIndex'];
  const numbered = (next: Value, index: number | null): Document => ({
    ...(next as Document),
    ...(typeof at === 'string' && { [at]: index }),
  });
  if (isList(evaluate(`$${path.slice(0, -1).join('.')}`, row))) {
    throw new LeftOpen('a list inside a list taken apart');
  }
  const value = evaluate(options['path'], row);
  if (isList(value) && value.length > 0) {
    return value.map((item, index) => numbered(withValueAt(row, path, item), index));
  }
  const isEmpty = value === undefined || value === null || isList(value);
  if (isEmpty && !keepsEmpty) {
    return [];
  }
  return [numbered(isList(value) ? withoutAt(row, path) : row, null)];
}
