import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { readSort, sorted } from '../sorting';
import { valueKey } from '../value-set';
import { readTotals } from './accumulators';
import { valueOf, type Stage } from './stage';

export const group: Stage = (spec, context) => {
  const { _id: by, ...fields } = isDocument(spec) ? spec : {};
  if (by === undefined) {
    throw failures.operation('a group specification must include an _id');
  }
  const key = valueOf(by, context);
  const totals = readTotals(fields, context);
  return (rows) => {
    const groups = new Map<string, { id: unknown; rows: Document[] }>();
    for (const row of rows) {
      const id = key(row) ?? null;
      const name = valueKey(id);
      const known = groups.get(name);
      if (known) {
        known.rows.push(row);
      } else {
        groups.set(name, { id, rows: [row] });
      }
    }
    return [...groups.values()].map(({ id, rows: members }) => ({
      _id: id,
      ...Object.fromEntries(totals.map(([name, total]) => [name, total(members)])),
    }));
  };
};

export const sortByCount: Stage = (expression, context) => {
  const operator = isDocument(expression) && Object.keys(expression)[0]?.startsWith('$');
  const path = typeof expression === 'string' && expression.startsWith('$');
  if (!operator && !path) {
    throw failures.operation('the sortByCount field must be a $-prefixed path or an expression');
  }
  const counted = group({ _id: expression, count: { $sum: 1 } }, context);
  return (rows) => sorted(counted(rows), readSort({ count: -1 }));
};
