import { Aggregator } from 'mingo/aggregator';
import { asGroup } from './bucket';
import { isDocument, type Document } from './document';
import { find, type FindOptions } from './find';
import { operators, refuseUnsupported } from './operators';
import type { OperationContext } from './operation';
import type { Sort } from './planner';

export type Stage = Document;

/** Without a `$limit` the cloud answers with 20 rows. */
const defaultRows = 20;
const mostRows = 10_000;

export function aggregate(context: OperationContext, name: string, stages: Stage[]): Document[] {
  refuseUnsupported(stages);
  const { filter, options, rest } = pushDown(stages);
  const source = find(
    context.storage,
    context.collections.get(name),
    filter,
    context.meter,
    options,
  );
  const pipeline = rest.flatMap((stage) =>
    '$bucket' in stage ? asGroup(stage['$bucket']) : [stage],
  );
  const rows = new Aggregator(pipeline, {
    ...operators,
    collectionResolver: (other) =>
      find(context.storage, context.collections.get(other), {}, context.meter),
  }).run<Document>(source);
  const limited = stages.some((stage) => '$limit' in stage);
  return rows.slice(0, limited ? mostRows : defaultRows);
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
