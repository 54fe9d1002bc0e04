import type { AccountId } from '@contract/values';
import { peek } from './codec';
import type {
  BearerCollection,
  Collection,
  LetterCollection,
  PairCollection,
  Stored,
  StoredPair,
} from './collection';
import { type Boxes, boxesOf } from './boxes';
import { type Granted, type Owned, asOwned } from './granted';
import { type Reading, checkMine, checkTheirs } from './reading';
import { isBetween } from './reader';
import { type Changes, type Place, change, open, table } from './table';

/**
 * What a write action holds inside its transaction. Everything is by id: a query inside a
 * transaction would run beside it. It throws where the action has no purpose for what it reads.
 */
export type Writer = {
  mine<R extends Stored>(collection: Collection<R>): MyTable<R>;
  bearer<R extends Stored>(
    collection: BearerCollection<R>,
  ): {
    get(token: R['_id']): Promise<R | null>;
    /** With the owner that it names: what it says belongs to no account. */
    add(record: R): Promise<void>;
    /** The whole record in place of what is there, its owner too. */
    put(record: R): Promise<void>;
    remove(token: R['_id']): Promise<boolean>;
  };
  /**
   * Somebody else's record that the caller has a say in, because their contact stands on it. Of it
   * they change only which of its fields are shown to nobody, and that somebody asked.
   */
  restrictable<R extends Restrictable>(
    collection: Collection<R>,
  ): {
    change(id: Granted<R['_id']>, next: (before: R) => Restriction<R>): Promise<void>;
  };
  shared<R extends Stored>(
    collection: Collection<R>,
  ): {
    /** Without a key, and so without sealed fields. */
    peek(id: Granted<R['_id']>): Promise<R | null>;
    /**
     * The same, and what its owner does to it meanwhile meets this transaction: of the two, the
     * later one begins anew. The collection must have a field `relied`.
     */
    rely(id: Granted<R['_id']>): Promise<R | null>;
  };
  /** What lies between the caller and somebody else. */
  ours<R extends StoredPair>(collection: PairCollection<R>): OurTable<R>;
  /** The letter boxes of the two people something lies between, the caller being one of them. */
  boxes<R extends Stored>(between: StoredPair, collection: LetterCollection<R>): Boxes<R>;
};

/** A record of which fields can be closed to everybody but its owner. */
export type Restrictable = Stored & {
  readonly restricted?: readonly string[];
  readonly asked?: string;
};
type Restriction<R extends Restrictable> = {
  readonly [K in 'restricted' | 'asked']: R[K] | undefined;
};
const restriction = ['restricted', 'asked'] as const;

export type OurTable<R extends StoredPair> = {
  get(id: R['_id']): Promise<R | null>;
  /** Begun by the caller. */
  add(record: Omit<R, 'owner'>): Promise<void>;
  /** Null where it is not there or the caller is neither of the two. */
  change(id: R['_id'], changes: Omit<Changes<R>, 'other'>): Promise<R | null>;
  remove(id: R['_id']): Promise<boolean>;
};

export type MyTable<R extends Stored> = {
  get(id: R['_id']): Promise<Owned<R> | null>;
  /** Without a key, and so without sealed fields. */
  peek(id: R['_id']): Promise<Owned<R> | null>;
  add(record: Omit<R, 'owner'>): Promise<Owned<R>>;
  /** Null where it is not there or not the caller's. */
  change(id: R['_id'], changes: Changes<R>): Promise<Owned<R> | null>;
  /** False where it is not there or not the caller's. */
  remove(id: R['_id']): Promise<boolean>;
  /** Nothing rests on it any more: its days begin. */
  supersede(id: R['_id']): Promise<void>;
};

export function writerFor(owner: AccountId, place: Place, reading: Reading): Writer {
  return {
    mine: (collection) => myTable(owner, place, reading, collection),
    bearer: (collection) => {
      checkTheirs(reading, collection);
      return table(place, collection);
    },
    restrictable: (collection) => {
      checkTheirs(reading, collection, restriction);
      return {
        change: async (id, next) => {
          const before = await place.documents.get(collection.name, id);
          if (before !== null) {
            const { restricted, asked } = next(peek(collection, before));
            await change(place, collection, before, { restricted, asked } as never);
          }
        },
      };
    },
    shared: (collection) => {
      checkTheirs(reading, collection);
      const whole = table(place, collection);
      return {
        peek: (id) => whole.peek(id),
        rely: async (id) => {
          const isThere = await place.documents.increase(collection.name, id, { relied: 1 });
          return isThere ? whole.peek(id) : null;
        },
      };
    },
    ours: (collection) => {
      checkTheirs(reading, collection);
      return ourTable(owner, place, collection);
    },
    boxes: (between, collection) => {
      checkTheirs(reading, collection);
      return boxesOf(owner, place, between, collection);
    },
  };
}

function ourTable<R extends StoredPair>(
  me: AccountId,
  place: Place,
  collection: PairCollection<R>,
): OurTable<R> {
  const whole = table(place, collection);
  const mineOrNull = (record: R | null): R | null =>
    record !== null && isBetween(record, me) ? record : null;
  return {
    get: async (id) => mineOrNull(await whole.get(id)),
    add: (fields) => whole.add({ ...fields, owner: me } as unknown as R),
    change: async (id, changes) => {
      const before = await place.documents.get(collection.name, id);
      if (before === null || mineOrNull(await open(place, collection, before)) === null) {
        return null;
      }
      return open(
        place,
        collection,
        await change(place, collection, before, changes as Changes<R>),
      );
    },
    remove: async (id) => (mineOrNull(await whole.get(id)) === null ? false : whole.remove(id)),
  };
}

function myTable<R extends Stored>(
  owner: AccountId,
  place: Place,
  reading: Reading,
  collection: Collection<R>,
): MyTable<R> {
  const whole = table(place, collection);
  const ownedOrNull = (record: R | null): Owned<R> | null =>
    record?.owner === owner ? asOwned(record) : null;
  return {
    get: async (id) => {
      checkMine(reading, collection);
      return ownedOrNull(await whole.get(id));
    },
    peek: async (id) => {
      checkMine(reading, collection);
      return ownedOrNull(await whole.peek(id));
    },
    add: async (fields) => {
      const record = { ...fields, owner } as unknown as R;
      await whole.add(record);
      return asOwned(record);
    },
    change: async (id, changes) => {
      refuseLedger(collection);
      checkMine(reading, collection);
      const before = await place.documents.get(collection.name, id);
      if (before === null || before['owner'] !== owner) {
        return null;
      }
      const after = await change(place, collection, before, changes);
      return ownedOrNull(await open(place, collection, after));
    },
    remove: async (id) => {
      refuseLedger(collection);
      return (await whole.peek(id))?.owner === owner ? whole.remove(id) : false;
    },
    supersede: async (id) => {
      if ((await whole.peek(id))?.owner === owner) {
        await whole.supersede(id);
      }
    },
  };
}

function refuseLedger({ name, appendOnly }: Collection): void {
  if (appendOnly) {
    throw new Error(`${name}: is only ever added to`);
  }
}
