import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EJSON } from 'bson';
import type { IndexSpec } from '../../emulator/engine/catalog';
import { Engine } from '../../emulator/engine/engine';
import { CloudError } from '../../emulator/engine/errors';
import { newMeter } from '../../emulator/engine/meter';
import { Refused, type Document } from './naive/document';
import type { Operation } from './naive/operation';

/** The engine's answer in the words of the wire. */
export type Data = { list?: string[]; total?: number; updated?: number; deleted?: number };

/** Sends one request; a planted fault changes it on the way. */
export type Send = (request: object) => Promise<Data>;

export type EngineUnderTest = {
  readonly engine: Engine;
  readonly send: Send;
  readonly plans: ReadonlySet<string>;
  close(): Promise<void>;
};

const index = (name: string, ...keys: [string, 1 | -1][]): IndexSpec => ({
  name,
  keys,
  unique: false,
});

const single = [index('a', ['a', 1]), index('o_k', ['o.k', -1])];
/** The field `n` never holds a list: MongoDB refuses two lists in one index. */
const compound = [index('a_n', ['a', 1], ['n', -1]), index('l_k', ['l.k', 1], ['_id', 1])];
const sets: Readonly<Record<string, readonly IndexSpec[]>> = {
  plain: [],
  single,
  compound,
  every: [...single, ...compound, index('n_b', ['n', 1], ['b', 1]), index('omq', ['o.m.q', -1])],
  flat: [index('a_id', ['a', 1], ['_id', 1]), index('ok_a', ['o.k', -1], ['a', 1])],
};

export const collectionsUnderTest = Object.entries(sets).map(([name, indexes]) => ({
  name,
  indexes,
}));

/** An engine of its own, with a collection for each set of indexes. */
export function openEngine(): EngineUnderTest {
  const folder = mkdtempSync(join(tmpdir(), 'property-'));
  const engine = new Engine({ path: join(folder, 'db'), durable: false, now: () => new Date(0) });
  engine.ensure(collectionsUnderTest);
  const plans = new Set<string>();
  const send: Send = async (request) => {
    const meter = newMeter();
    try {
      const { data } = await engine.execute(request, meter);
      return data as Data;
    } catch (error) {
      throw error instanceof CloudError ? new Refused(error.message) : error;
    } finally {
      meter.plans.forEach((plan) => plans.add(plan));
    }
  };
  const close = async (): Promise<void> => {
    await engine.close();
    rmSync(folder, { recursive: true });
  };
  return { engine, send, plans, close };
}

const text = (value: unknown): string => EJSON.stringify(value as object, { relaxed: false });

export const requests = {
  clear: (collectionName: string) => ({
    action: 'database.removeDocument',
    collectionName,
    query: text({ _id: { $exists: true } }),
    multi: true,
  }),
  insert: (collectionName: string, documents: readonly Document[]) => ({
    action: 'database.insertDocument',
    collectionName,
    data: documents.map(text),
  }),
  all: (collectionName: string) => ({
    action: 'database.getDocument',
    collectionName,
    limit: 1000,
  }),
};

/** An operation as the SDK puts it on the wire. */
export function requestOf(collectionName: string, operation: Operation): object {
  if ('find' in operation) {
    const { filter, sort, skip, limit, projection } = operation.find;
    return {
      action: 'database.getDocument',
      collectionName,
      query: text(filter),
      order: text(sort ?? {}),
      projection: text(projection ?? {}),
      ...(skip !== undefined && { offset: skip }),
      ...(limit !== undefined && { limit }),
    };
  }
  if ('aggregate' in operation) {
    const stages = operation.aggregate.flatMap((stage) =>
      Object.entries(stage).map(([stageKey, value]) => ({ stageKey, stageValue: text(value) })),
    );
    return { action: 'database.aggregateDocuments', collectionName, stages };
  }
  if ('count' in operation) {
    return { action: 'database.calculateDocument', collectionName, query: text(operation.count) };
  }
  if ('remove' in operation) {
    const query = text(operation.remove);
    return { action: 'database.removeDocument', collectionName, query, multi: true };
  }
  const { filter, update } = operation.update;
  return {
    action: 'database.modifyDocument',
    collectionName,
    query: text(filter),
    data: text(update),
    multi: true,
    merge: true,
  };
}
