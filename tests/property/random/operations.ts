import fc from 'fast-check';
import type { Document } from '../naive/document';
import type { Operation, World } from '../naive/operation';
import { filters } from './filters';
import { pipelines, projections, sorts } from './pipelines';
import { updates } from './updates';
import { documents, flatDocuments } from './values';

const finds: fc.Arbitrary<Operation> = fc
  .record(
    {
      filter: fc.oneof(
        { weight: 5, arbitrary: filters },
        { weight: 1, arbitrary: fc.constant({}) },
      ),
      sort: sorts,
      skip: fc.integer({ min: 0, max: 3 }),
      limit: fc.integer({ min: 1, max: 6 }),
      projection: projections,
    },
    { requiredKeys: ['filter'] },
  )
  .map((find) => ({ find }) as Operation);

const counts: fc.Arbitrary<Operation> = filters.map((count) => ({ count }));
const removals: fc.Arbitrary<Operation> = filters.map((remove) => ({ remove }));
const changes: fc.Arbitrary<Operation> = fc
  .tuple(
    fc.oneof(
      filters,
      fc.integer({ min: 0, max: 7 }).map((at) => ({ _id: at })),
    ),
    updates,
  )
  .map(([filter, update]) => ({ update: { filter, update } }));
const aggregates: fc.Arbitrary<Operation> = pipelines.map((aggregate) => ({ aggregate }));

const world = (
  collections: readonly string[],
  contents: fc.Arbitrary<Document>,
  operations: fc.Arbitrary<Operation>,
): fc.Arbitrary<World> =>
  fc.record({
    collection: fc.constantFrom(...collections),
    documents: fc.array(contents, { maxLength: 8 }),
    operations: fc.array(operations, { minLength: 1, maxLength: 12, size: 'max' }),
  });

const indexed = ['plain', 'single', 'compound', 'every'];

export const worlds = {
  queries: fc.oneof(
    world(
      indexed,
      documents,
      fc.oneof({ weight: 5, arbitrary: finds }, { weight: 1, arbitrary: counts }),
    ),
    world(['flat'], flatDocuments, finds),
  ),
  updates: world(
    indexed,
    documents,
    fc.oneof(
      { weight: 8, arbitrary: changes },
      { weight: 1, arbitrary: removals },
      { weight: 1, arbitrary: finds },
    ),
  ),
  aggregates: world(['plain', 'every'], documents, aggregates),
};
