import fc from 'fast-check';
import type { Document, Value } from '../naive/document';
import { filters } from './filters';
import { scalars } from './values';

const names = fc.constantFrom('a', 'b', 'n', 'l', 'l.k', 'o', 'o.k', 'o.m.q', 'none');
const fields = names.map((name) => `$${name}`);
const literals = scalars.map((value) => ({ $literal: value }));

const expressions: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: fields },
  { weight: 1, arbitrary: literals },
  { weight: 1, arbitrary: call('$add', fields, fc.constantFrom(1, 2)) },
  { weight: 1, arbitrary: call('$ifNull', fields, literals) },
  { weight: 1, arbitrary: call('$eq', fields, literals) },
  { weight: 1, arbitrary: call('$gt', fields, literals) },
  { weight: 1, arbitrary: call('$cond', call('$gt', fields, literals), fields, literals) },
);

function call(name: string, ...given: fc.Arbitrary<Value>[]): fc.Arbitrary<Value> {
  return fc.tuple(...given).map((values) => ({ [name]: values }));
}

const accumulators = fc
  .tuple(
    fc.constantFrom('$sum', '$avg', '$min', '$max', '$push', '$addToSet', '$first', '$last'),
    fc.oneof(expressions, fc.constant(1)),
  )
  .map(([name, value]) => ({ [name]: value }));

const outputs = fc.record(
  { x: accumulators, y: accumulators, z: accumulators },
  { requiredKeys: [] },
);

const keys = fc.oneof<fc.Arbitrary<Value>[]>(
  fields,
  fc.constant(null),
  fc.record({ p: fields, q: fields }),
);

const boundaries = fc.constantFrom([0, 1, 3], [-1, 1], ['a', 'b'], [0, 2, 4, 8]);

const directions = fc.constantFrom(1, -1);

export const sorts = fc
  .dictionary(fc.constantFrom('a', 'b', 'n', 'o.k', 'l.k', '_id'), directions, {
    minKeys: 1,
    maxKeys: 2,
  })
  .map((sort) => ({ ...sort }));

const turn = fc.constantFrom(0, 1);
/** One path is never inside another: MongoDB refuses that. */
export const projections: fc.Arbitrary<Document> = fc
  .tuple(
    turn,
    fc.subarray(['a', 'b', 'l.k', 'o.k'], { minLength: 1 }),
    fc.constantFrom({}, { _id: 0 }),
  )
  .map(([way, kept, id]) => ({ ...id, ...Object.fromEntries(kept.map((name) => [name, way])) }));

const calculated = fc.record({ x: expressions, y: expressions }, { requiredKeys: ['x'] });

const stage = (name: string, given: fc.Arbitrary<Value>): fc.Arbitrary<Document> =>
  given.map((value) => ({ [name]: value }));

const unwinds = fc.oneof(
  fc.constantFrom('$a', '$l', '$o.k'),
  fc.record(
    {
      path: fc.constantFrom('$a', '$l', '$o.k'),
      preserveNullAndEmptyArrays: fc.boolean(),
      includeArrayIndex: fc.constant('at'),
    },
    { requiredKeys: ['path'] },
  ),
);

const stages: fc.Arbitrary<Document>[] = [
  stage('$match', filters),
  stage('$sort', sorts),
  stage('$skip', fc.integer({ min: 0, max: 3 })),
  stage('$limit', fc.integer({ min: 1, max: 8 })),
  stage('$project', projections),
  stage('$project', calculated),
  stage('$addFields', calculated),
  stage('$unwind', unwinds),
  stage('$count', fc.constant('n')),
  stage('$sortByCount', expressions),
  stage(
    '$group',
    fc.tuple(keys, outputs).map(([id, output]) => ({ _id: id, ...output })),
  ),
  stage(
    '$bucket',
    fc
      .tuple(fields, boundaries, fc.constantFrom({}, { default: 'rest' }), outputs)
      .map(([groupBy, edges, rest, output]) => ({
        groupBy,
        boundaries: edges,
        ...rest,
        ...(Object.keys(output).length > 0 && { output }),
      })),
  ),
];

/** One to four stages in any order. */
export const pipelines = fc.array(fc.oneof(...stages), { minLength: 1, maxLength: 4 });
