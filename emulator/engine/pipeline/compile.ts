import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { wordOf } from '../words';
import type { Rows, StageContext } from './stage';
import { stages } from './stages';

type Source = Pick<StageContext, 'read'>;

/** Reads a whole pipeline before a row is touched, so that what is wrong in it is told at once. */
export function compilePipeline(
  pipeline: unknown,
  source: Source,
  variables: StageContext['variables'] = {},
): (rows: Rows) => Document[] {
  if (!Array.isArray(pipeline)) {
    throw failures.operation('(TypeMismatch) a pipeline must be an array of stages');
  }
  const context: StageContext = {
    ...source,
    variables,
    compile: (inner, more = {}) => compilePipeline(inner, source, { ...variables, ...more }),
  };
  const steps = pipeline.map((stage: unknown) => {
    const [word, ...others] = isDocument(stage) ? Object.keys(stage) : [];
    if (!isDocument(stage) || word === undefined || others.length > 0) {
      throw failures.operation('A pipeline stage specification object must contain one field.');
    }
    return wordOf('stage', stages, word)(stage[word], context);
  });
  return (rows) => steps.reduce<Document[]>((now, step) => step(now), [...rows]);
}
