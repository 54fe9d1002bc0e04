import type { AccountId } from '@contract/values';
import { mostFound } from '@server/platform/conditions';
import { type Find, database } from '@server/platform/database';
import type { Document } from '@server/platform/document';
import { peek } from './codec';
import type {
  BearerCollection,
  Collection,
  ExposedCollection,
  PairCollection,
  Stored,
  StoredPair,
} from './collection';
import { type Granted, type Owned, asOwned } from './granted';
import type { Keyring } from './keyring';
import { type Reading, checkMine, checkTheirs } from './reading';
import { checkedId, open } from './table';

export { mostFound };

type List<R extends Stored> = {
  readonly where: { readonly [K in keyof R]?: Find['where'][string] };
  readonly order: { readonly [K in keyof R]?: 'asc' | 'desc' };
  readonly limit: number;
};

/**
 * What a read action holds: the caller's own records, and what others gave them. It throws where
 * the action has no purpose for what it reads.
 */
export type Reader = {
  mine<R extends Stored>(collection: Collection<R>): MyReader<R>;
  /** Reads by an id that is itself the permission. */
  bearer<R extends Stored>(
    collection: BearerCollection<R>,
  ): { get(token: R['_id']): Promise<R | null> };
  /** What lies between the caller and somebody else. */
  ours<R extends StoredPair>(collection: PairCollection<R>): OurReader<R>;
  /** What others put out for whoever does the same; the caller's own is not among it. */
  exposed<R extends Stored>(
    collection: ExposedCollection<R>,
  ): { list(query: List<R>): Promise<R[]> };
  /** Of everybody's records only how many there are: a number about nobody. */
  everyones(collection: Collection): { count(where: Find['where']): Promise<number> };
  /** Reads what somebody else gave the caller access to. */
  shared<R extends Stored>(
    collection: Collection<R>,
  ): {
    get(id: Granted<R['_id']>): Promise<R | null>;
    /** Only the fields named, and none that is sealed. */
    many<K extends keyof R & string>(
      ids: readonly Granted<R['_id']>[],
      fields: readonly K[],
    ): Promise<Pick<R, K | '_id'>[]>;
  };
};

type MyReader<R extends Stored> = {
  get(id: R['_id']): Promise<Owned<R> | null>;
  /** By ids, in no particular order; those that are not the caller's are left out. */
  many(ids: readonly R['_id'][]): Promise<Owned<R>[]>;
  list(query: List<R>): Promise<Owned<R>[]>;
};

type OurReader<R extends StoredPair> = {
  get(id: R['_id']): Promise<R | null>;
  /** By ids, in no particular order; those of other people are left out. */
  many(ids: readonly R['_id'][]): Promise<R[]>;
  /** Those the caller began, or those somebody else did. */
  list(side: 'owner' | 'other', query: List<R>): Promise<R[]>;
};

export function readerFor(owner: AccountId, keyring: Keyring, reading: Reading): Reader {
  return {
    mine: <R extends Stored>(collection: Collection<R>) => {
      checkMine(reading, collection);
      return myReader(owner, keyring, collection);
    },
    bearer: (collection) => {
      checkTheirs(reading, collection);
      return { get: byId(keyring, collection) };
    },
    ours: (collection) => {
      checkTheirs(reading, collection);
      return ourReader(owner, keyring, collection);
    },
    exposed: (collection) => {
      checkTheirs(reading, collection);
      return {
        list: async (query) => {
          const found = await database.find(collection.name, query as Find);
          const records = await allOpen(keyring, collection, found);
          return records.filter((record) => record.owner !== owner);
        },
      };
    },
    everyones: (collection) => {
      checkTheirs(reading, collection);
      return { count: (where) => database.count(collection.name, where) };
    },
    shared: (collection) => ({
      get: (id) => {
        checkTheirs(reading, collection);
        return byId(keyring, collection)(id);
      },
      many: async (ids, fields) => {
        checkTheirs(reading, collection, fields);
        return (await byIds(collection, ids, {}, fields)).map((found) => peek(collection, found));
      },
    }),
  };
}

const byId =
  <R extends Stored>(keyring: Keyring, collection: Collection<R>) =>
  async (id: string): Promise<R | null> =>
    open({ keyring }, collection, await database.get(collection.name, checkedId(id)));

function myReader<R extends Stored>(
  owner: AccountId,
  keyring: Keyring,
  collection: Collection<R>,
): MyReader<R> {
  return {
    get: async (id) => {
      const found = await database.get(collection.name, checkedId(id));
      return found?.['owner'] === owner ? owned(keyring, collection, found) : null;
    },
    many: async (ids) => allOwned(keyring, collection, await byIds(collection, ids, { owner })),
    list: async ({ where, order, limit }) => {
      const query = { where: { ...where, owner }, order, limit } as Find;
      return allOwned(keyring, collection, await database.find(collection.name, query));
    },
  };
}

function ourReader<R extends StoredPair>(
  me: AccountId,
  keyring: Keyring,
  collection: PairCollection<R>,
): OurReader<R> {
  return {
    get: async (id) => {
      const found = await byId(keyring, collection)(id);
      return found !== null && isBetween(found, me) ? found : null;
    },
    many: async (ids) => {
      const records = await allOpen(keyring, collection, await byIds(collection, ids, {}));
      return records.filter((record) => isBetween(record, me));
    },
    list: async (side, { where, order, limit }) => {
      const query = { where: { ...where, [side]: me }, order, limit } as Find;
      return allOpen(keyring, collection, await database.find(collection.name, query));
    },
  };
}

/** Whether somebody is one of the two. */
export const isBetween = ({ owner, other }: StoredPair, me: AccountId): boolean =>
  owner === me || other === me;

async function byIds(
  collection: Collection,
  ids: readonly string[],
  where: Find['where'],
  fields?: readonly string[],
): Promise<Document[]> {
  const parts: Promise<Document[]>[] = [];
  for (let begin = 0; begin < ids.length; begin += mostFound) {
    const part = ids.slice(begin, begin + mostFound);
    const query = { where: { ...where, _id: { in: part } }, limit: part.length };
    const whole = fields === undefined ? query : { ...query, fields };
    parts.push(database.find(collection.name, whole));
  }
  return (await Promise.all(parts)).flat();
}

async function owned<R extends Stored>(
  keyring: Keyring,
  collection: Collection<R>,
  found: Document,
): Promise<Owned<R> | null> {
  const record = await open({ keyring }, collection, found);
  return record === null ? null : asOwned(record);
}

async function allOwned<R extends Stored>(
  keyring: Keyring,
  collection: Collection<R>,
  found: readonly Document[],
): Promise<Owned<R>[]> {
  return (await allOpen(keyring, collection, found)).map(asOwned);
}

/** Those whose person has left are left out: nothing sealed of theirs opens. */
async function allOpen<R extends Stored>(
  keyring: Keyring,
  collection: Collection<R>,
  found: readonly Document[],
): Promise<R[]> {
  const records = await Promise.all(found.map((each) => open({ keyring }, collection, each)));
  return records.filter((record) => record !== null);
}
