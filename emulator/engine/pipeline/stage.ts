import type { Document } from '../document';
import { compileExpression } from '../expressions/compile';
import type { Variables } from '../query/filter';

export type Rows = readonly Document[];

/** What stages need beside their rows. */
export type StageContext = {
  /** Values that a joining pipeline named. */
  readonly variables: Variables;
  /** Every match of another collection, or of the rows' own. */
  readonly read: (collection: string, filter: Document) => Document[];
  /** Reads a pipeline that stands inside a stage. */
  readonly compile: (stages: unknown, variables?: Variables) => (rows: Rows) => Document[];
};

/** Reads a stage's argument once and refuses what is not well formed. */
export type Stage = (argument: unknown, context: StageContext) => (rows: Rows) => Document[];

/** Reads an expression of a stage. */
export function valueOf(
  expression: unknown,
  { variables }: StageContext,
): (row: unknown) => unknown {
  const evaluate = compileExpression(expression, Object.keys(variables));
  return (root) => evaluate({ root, variables });
}
