import type { StoredCollection } from './catalog';
import type { Document } from './document';
import { byDistance } from './geo/by-distance';
import type { NearField } from './geo/near';
import type { CallMeter } from './meter';
import { describe, plan, type Plan } from './planner';
import { compileFilter } from './query/filter';
import { nearOf } from './query/near-in-filter';
import { sorted, type Sort } from './sorting';
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
  const matches = compileFilter(filter);
  const near = nearOf(filter);
  const chosen = plan(collection, filter, sort, near);
  note(meter, describe(chosen));
  if (chosen.kind === 'scan') {
    noteScan(collection, filter, sort, meter);
  }
  const enough = chosen.sorted ? skip + limit : Infinity;
  const found: Document[] = [];
  for (const document of candidates(storage, collection, chosen)) {
    meter.examined += 1;
    if (matches(document)) {
      found.push(document);
    }
    if (found.length >= enough) {
      break;
    }
  }
  const ordered = chosen.sorted ? found : inOrder(found, sort, near);
  const answer = ordered.slice(skip, skip + limit);
  meter.returned += answer.length;
  return answer;
}

function* candidates(
  storage: Storage,
  collection: StoredCollection,
  chosen: Plan,
): Generator<Document> {
  if (chosen.kind === 'scan' || chosen.kind === 'places') {
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
  chosen: Extract<Plan, { kind: 'ids' | 'index' }>,
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

/** Without an order of its own, a query for what is near answers the nearest first. */
function inOrder(found: Document[], sort: Sort, near: NearField | undefined): Document[] {
  return near && sort.length === 0 ? byDistance(found, near) : sorted(found, sort);
}

/** Many look-ups of one plan are one line. */
function note(meter: CallMeter, plan: string): void {
  if (!meter.plans.includes(plan)) {
    meter.plans.push(plan);
  }
}
