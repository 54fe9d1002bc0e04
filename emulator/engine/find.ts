import { Query } from 'mingo/query';
import type { StoredCollection } from './catalog';
import type { Document } from './document';
import type { CallMeter } from './meter';
import { operators, refuseUnsupported } from './operators';
import { describe, plan, type Plan, type Sort } from './planner';
import type { Storage } from './storage';
import { noteScan } from './unindexed';

export type FindOptions = {
  readonly sort?: Sort;
  readonly skip?: number;
  /** No limit: every match. */
  readonly limit?: number;
};

/** Every match of a filter, in the order asked for, or in order of arrival. */
export function find(
  storage: Storage,
  collection: StoredCollection,
  filter: Document,
  meter: CallMeter,
  { sort = [], skip = 0, limit = Infinity }: FindOptions = {},
): Document[] {
  refuseUnsupported(filter);
  const chosen = plan(collection, filter, sort);
  meter.plans.push(describe(chosen));
  if (chosen.kind === 'scan') {
    noteScan(collection, filter, sort, meter);
  }
  const query = new Query(filter, operators);
  const enough = chosen.sorted ? skip + limit : Infinity;
  const found: Document[] = [];
  for (const document of candidates(storage, collection, chosen)) {
    meter.examined += 1;
    if (query.test(document)) {
      found.push(document);
    }
    if (found.length >= enough) {
      break;
    }
  }
  const ordered = chosen.sorted ? found : sorted(found, sort);
  const answer = ordered.slice(skip, skip + limit);
  meter.returned += answer.length;
  return answer;
}

function* candidates(
  storage: Storage,
  collection: StoredCollection,
  chosen: Plan,
): Generator<Document> {
  if (chosen.kind === 'scan') {
    yield* storage.scan(collection);
    return;
  }
  for (const record of records(storage, collection, chosen)) {
    const document = storage.read(collection, record);
    if (document) {
      yield document;
    }
  }
}

/** Each record once: an array puts a document under several keys of one index. */
function* records(
  storage: Storage,
  collection: StoredCollection,
  chosen: Exclude<Plan, { kind: 'scan' }>,
): Generator<number> {
  if (chosen.kind === 'ids') {
    const found = chosen.ids.map((id) => storage.recordOf(collection, id));
    yield* found.filter((record) => record !== undefined).sort((one, other) => one - other);
    return;
  }
  const seen = new Set<number>();
  for (const range of chosen.ranges) {
    for (const record of storage.entries.scan(range, chosen.reverse)) {
      if (!seen.has(record)) {
        seen.add(record);
        yield record;
      }
    }
  }
}

function sorted(documents: Document[], sort: Sort): Document[] {
  return new Query({}, operators).find<Document>(documents).sort(Object.fromEntries(sort)).all();
}
