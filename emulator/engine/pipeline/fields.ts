import { isDocument } from '../document';
import { failures } from '../errors';
import { keepOrDrop, reshaping } from '../projection/modes';
import { alter } from '../projection/reshape';
import { readTree, type Leaf } from '../projection/tree';
import { named } from '../expressions/arguments';
import { valueOf, type Stage, type StageContext } from './stage';

/** The stages that give each row other fields. */
export const project: Stage = (spec, context) => {
  const tree = readTree(spec, (value) => keepOrDrop(value) ?? computed(value, context));
  const keep = reshaping(tree, (leaf) => leaf.kind !== 'drop');
  return (rows) => rows.map(keep);
};

export const addFields: Stage = (spec, context) => {
  const tree = readTree(spec, (value) => computed(value, context));
  return (rows) => rows.map((row) => alter(row, tree));
};

export const replaceRoot: Stage = (argument, context) => {
  const { newRoot } = named(argument, '$replaceRoot', ['newRoot']);
  const compute = valueOf(newRoot, context);
  return (rows) =>
    rows.map((row) => {
      const root = compute(row);
      if (!isDocument(root)) {
        throw failures.operation("'newRoot' expression must evaluate to an object");
      }
      return root;
    });
};

/** A document without an operator holds fields of the field. */
function computed(value: unknown, context: StageContext): Leaf | null {
  if (isDocument(value) && !Object.keys(value)[0]?.startsWith('$')) {
    return null;
  }
  return { kind: 'compute', compute: valueOf(value, context) };
}
