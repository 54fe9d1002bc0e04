import type { Database, Transaction } from './sdk';

/** The same database, in which every name of a collection begins with `prefix`. */
export function prefixed(database: Database, prefix: string): Database {
  const inside = (transaction: Transaction): Transaction =>
    Object.assign(Object.create(transaction) as Transaction, {
      collection: (name: string) => transaction.collection(prefix + name),
    });
  return Object.assign(Object.create(database) as Database, {
    collection: (name: string) => database.collection(prefix + name),
    createCollection: (name: string) => database.createCollection(prefix + name),
    startTransaction: async () => inside(await database.startTransaction()),
    runTransaction: <T>(work: (transaction: Transaction) => Promise<T>, times?: number) =>
      database.runTransaction((transaction) => work(inside(transaction)), times),
  });
}
