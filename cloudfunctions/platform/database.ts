import { cloud } from './cloud';
import { type Condition, conditionsOf } from './conditions';
import { databaseFault } from './database-fault';
import type { Document } from './document';
import { type Occurrence, type Presence, occurrences, presence } from './counts';
import type { SdkDatabase, SdkDocuments, SdkTransaction } from './sdk-types';

/** What can be done to one document, inside a transaction and outside of it. */
export type Documents = {
  get(collection: string, id: string): Promise<Document | null>;
  /** Fails as a `duplicate` where the id is taken. */
  add(collection: string, document: Document): Promise<void>;
  /** Puts the whole document in place of whatever is there. */
  set(collection: string, document: Document): Promise<void>;
  /** Adds to each of the fields. False where there is no such document. */
  increase(collection: string, id: string, by: Readonly<Record<string, number>>): Promise<boolean>;
  remove(collection: string, id: string): Promise<boolean>;
};

/** An open transaction; it lives for 30 seconds. */
export type Session = Documents & { commit(): Promise<void>; rollback(): Promise<void> };

export type Find = {
  readonly where: Readonly<Record<string, Condition>>;
  readonly order?: Readonly<Record<string, 'asc' | 'desc'>>;
  readonly limit: number;
  readonly fields?: readonly string[];
};

/**
 * The document database. Queries, counts and removals by query exist only out here: inside a
 * transaction the SDK would run them beside it, unnoticed.
 */
export type Database = Documents & {
  find(collection: string, query: Find): Promise<Document[]>;
  count(collection: string, where: Find['where']): Promise<number>;
  /** How many of the documents have each of the fields, counted where they lie. */
  presence(collection: string, where: Find['where'], fields: readonly string[]): Promise<Presence>;
  /** How often each element of a list occurs in the documents, and when last by their field `at`. */
  occurrences(collection: string, where: Find['where'], list: string): Promise<Occurrence[]>;
  /** Removes the documents with these ids that also meet `where`; says how many. */
  removeMany(collection: string, ids: readonly string[], where: Find['where']): Promise<number>;
  begin(): Promise<Session>;
};

// Without this setting a missing document is an exception. The typings do not know the setting.
const options: object = { throwOnNotFound: false };
const sdk = cloud.database(options) as unknown as SdkDatabase;

export const database: Database = {
  ...documentsIn(sdk),
  find: (collection, query) => guarded(() => find(collection, query)),
  count: (collection, where) =>
    guarded(async () => {
      const { total } = await sdk.collection(collection).where(conditionsOf(sdk, where)).count();
      return total;
    }),
  presence: (collection, where, fields) =>
    guarded(() => presence(sdk, collection, conditionsOf(sdk, where), fields)),
  occurrences: (collection, where, list) =>
    guarded(() => occurrences(sdk, collection, conditionsOf(sdk, where), list)),
  removeMany: (collection, ids, where) =>
    guarded(async () => {
      const which = conditionsOf(sdk, { ...where, _id: { in: ids } });
      const { stats } = await sdk.collection(collection).where(which).remove();
      return stats.removed;
    }),
  begin: () =>
    guarded(async () => {
      const transaction: SdkTransaction = await sdk.startTransaction();
      return {
        ...documentsIn(transaction),
        commit: () => done(() => transaction.commit()),
        rollback: () => done(() => transaction.rollback()),
      };
    }),
};

async function find(collection: string, query: Find): Promise<Document[]> {
  let found = sdk.collection(collection).where(conditionsOf(sdk, query.where)).limit(query.limit);
  for (const [field, direction] of Object.entries(query.order ?? {})) {
    found = found.orderBy(field, direction);
  }
  if (query.fields !== undefined) {
    found = found.field(Object.fromEntries(query.fields.map((field) => [field, true])));
  }
  const { data } = await found.get();
  return data;
}

function documentsIn(place: SdkDocuments): Documents {
  return {
    get: (collection, id) =>
      guarded(async () => (await place.collection(collection).doc(id).get()).data),
    add: (collection, document) => done(() => place.collection(collection).add({ data: document })),
    set: (collection, { _id, ...data }) =>
      done(() => place.collection(collection).doc(_id).set({ data })),
    increase: (collection, id, by) =>
      guarded(async () => {
        const added = Object.entries(by).map(([field, count]) => [field, sdk.command.inc(count)]);
        const data: object = Object.fromEntries(added) as object;
        const { stats } = await place.collection(collection).doc(id).update({ data });
        return stats.updated > 0;
      }),
    remove: (collection, id) =>
      guarded(async () => (await place.collection(collection).doc(id).remove()).stats.removed > 0),
  };
}

const done = (work: () => Promise<unknown>): Promise<void> =>
  guarded(async () => {
    await work();
  });

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw databaseFault(error);
  }
}
