import { placesOf, type StoredCollection } from './catalog';
import { isDocument, type Document } from './document';
import { failures } from './errors';
import { find, type FindOptions } from './find';
import type { OperationContext } from './operation';
import { compilePipeline } from './pipeline/compile';
import { readGeoNear } from './pipeline/geo-near';
import { placeIndex } from './planner';
import type { Sort } from './sorting';

export type Stage = Document;

/** Without a `$limit` the cloud answers with 20 rows. */
const defaultRows = 20;
const mostRows = 10_000;

export function aggregate(context: OperationContext, name: string, stages: Stage[]): Document[] {
  const read = (from: string, filter: Document, options: FindOptions = {}): Document[] =>
    find(context.storage, context.collections.get(from), filter, context.meter, options);
  const [first, ...others] = stages;
  const limited = stages.some((stage) => '$limit' in stage);
  const most = limited ? mostRows : defaultRows;
  if (first && '$geoNear' in first) {
    const near = readGeoNear(first['$geoNear']);
    const path = measured(context.collections.get(name), near.key);
    const run = compilePipeline(others, { read });
    return run(near.run(read(name, near.filter), path)).slice(0, most);
  }
  // Read as a whole first, so that a wrong stage is told before a right one has read anything.
  compilePipeline(stages, { read });
  const { filter, options, rest } = pushDown(stages);
  return compilePipeline(rest, { read })(read(name, filter, options)).slice(0, most);
}

/** The field that `$geoNear` measures: the one named, or the only one with an index of places. */
function measured(collection: StoredCollection, key: string | undefined): string {
  const paths = collection.indexes.flatMap(placesOf);
  if (key === undefined && paths.length > 1) {
    throw failures.operation('There is more than one 2dsphere index; $geoNear needs the key');
  }
  const path = key ?? paths[0] ?? '';
  placeIndex(collection, path);
  return path;
}

/** A leading match, and the sort and limit right behind it, can use an index. */
function pushDown(stages: Stage[]): { filter: Document; options: FindOptions; rest: Stage[] } {
  const rest = [...stages];
  const filter = take(rest, '$match', isDocument) ?? {};
  const sort = take(rest, '$sort', isPlainSort);
  const limit = take(rest, '$limit', isCount);
  const options = {
    ...(sort && { sort: Object.entries(sort) as Sort }),
    ...(limit !== undefined && { limit }),
  };
  return { filter, options, rest };
}

function take<T>(
  stages: Stage[],
  name: string,
  fits: (value: unknown) => value is T,
): T | undefined {
  const value = stages[0]?.[name];
  if (!fits(value)) {
    return undefined;
  }
  stages.shift();
  return value;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

const isPlainSort = (value: unknown): value is Document =>
  isDocument(value) && Object.values(value).every((turn) => turn === 1 || turn === -1);
