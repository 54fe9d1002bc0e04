import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { named } from '../expressions/arguments';
import { partsOf, valueAt } from '../expressions/field-path';
import { nameOf } from '../expressions/variables';
import { valueOf, type Stage, type StageContext } from './stage';
import { withField } from './unwind';

/** Adds what another collection has for each row: by a field of both, or by a pipeline. */
export const lookup: Stage = (argument, context) => {
  const given = isDocument(argument) ? argument : {};
  const optional = ['localField', 'foreignField', 'let', 'pipeline'];
  const { from, as } = named(given, '$lookup', ['from', 'as'], optional);
  if (typeof from !== 'string' || typeof as !== 'string') {
    throw failures.operation("$lookup's from and as must be strings");
  }
  partsOf(as);
  const byFields = 'localField' in given && 'foreignField' in given;
  if (byFields === 'pipeline' in given || (byFields && 'let' in given)) {
    throw failures.operation('$lookup takes localField and foreignField, or let and pipeline');
  }
  const join = byFields ? joinByFields(given, from, context) : joinByPipeline(given, from, context);
  return (rows) => rows.map((row) => withField(row, as, join(row)));
};

type Join = (row: Document) => Document[];

/** An array meets what one of its elements meets; what is missing meets null. */
function joinByFields(given: Document, from: string, { read }: StageContext): Join {
  const { localField, foreignField } = given;
  if (typeof localField !== 'string' || typeof foreignField !== 'string') {
    throw failures.operation("$lookup's localField and foreignField must be strings");
  }
  const parts = partsOf(localField);
  partsOf(foreignField);
  return (row) => {
    const value = valueAt(row, parts) ?? null;
    return read(from, { [foreignField]: { $in: Array.isArray(value) ? value : [value] } });
  };
}

function joinByPipeline(given: Document, from: string, context: StageContext): Join {
  const vars = given['let'] ?? {};
  if (!isDocument(vars)) {
    throw failures.operation("$lookup's let must be an object");
  }
  const values = Object.entries(vars).map(
    ([name, expression]) => [nameOf(name), valueOf(expression, context)] as const,
  );
  const { pipeline } = given;
  // Read once without values, so that what is wrong in it is told even when there are no rows.
  context.compile(pipeline, Object.fromEntries(values.map(([name]) => [name, null])));
  let found: Document[] | undefined;
  return (row) => {
    const variables = Object.fromEntries(values.map(([name, value]) => [name, value(row)]));
    found ??= context.read(from, {});
    return context.compile(pipeline, variables)(found);
  };
}

/** Several pipelines over the same rows, side by side in one row. */
export const facet: Stage = (argument, context) => {
  if (!isDocument(argument) || Object.keys(argument).length === 0) {
    throw failures.operation('the $facet specification must be a non-empty object');
  }
  const pipelines = Object.entries(argument).map(([name, pipeline]) => {
    const inner = Array.isArray(pipeline) ? pipeline.filter(isDocument) : [];
    if (inner.some((stage) => '$facet' in stage)) {
      throw failures.operation('$facet is not allowed to be used within a $facet stage');
    }
    return [name, context.compile(pipeline)] as const;
  });
  return (rows) => [
    Object.fromEntries(pipelines.map(([name, pipeline]) => [name, pipeline(rows)])),
  ];
};
