import { randomUUID } from 'node:crypto';
import type { Collections } from './collections';
import { failures } from './errors';
import type { Faults } from '../faults/faults';
import type { Change, Storage } from './storage';
import { documentResource, resourcesOf, Transaction } from './transaction';

/** Of the machine's time: setting the cloud's clock neither ends nor lengthens a transaction. */
export const transactionLifeMs = 30_000;

/**
 * Snapshot isolation over one writer. An operation of a transaction is rehearsed: the store is
 * turned back to the transaction's snapshot, its own writes are put on top, the operation runs,
 * and all is undone; only the changes are kept, until the commit replays them.
 */
export class Transactions {
  private readonly open = new Map<string, { transaction: Transaction; timer: NodeJS.Timeout }>();
  private readonly locks = new Map<string, Transaction>();

  constructor(
    private readonly storage: Storage,
    private readonly collections: Collections,
    private readonly faults: Faults,
  ) {}

  /** No transaction is open. */
  get idle(): boolean {
    return this.open.size === 0;
  }

  start(invocation?: string): string {
    const transaction = new Transaction(randomUUID(), invocation);
    const timer = setTimeout(() => this.end(transaction), transactionLifeMs);
    timer.unref();
    this.open.set(transaction.id, { transaction, timer });
    return transaction.id;
  }

  isOpenIn(invocation: string): boolean {
    return [...this.open.values()].some(({ transaction }) => transaction.invocation === invocation);
  }

  commit(id: string | undefined): void {
    const transaction = this.get(id);
    try {
      const changes = this.recorded(() =>
        this.storage.database.commit(() => this.put([...transaction.writes.values()], 'after')),
      );
      this.announce(changes.changes, transaction);
    } finally {
      this.end(transaction);
    }
  }

  abort(id: string | undefined): void {
    this.end(this.get(id));
  }

  abortAll(): void {
    [...this.open.values()].forEach(({ transaction }) => this.end(transaction));
  }

  /** Runs an operation inside a transaction. */
  inside<T>(id: string, work: () => T): T {
    const transaction = this.get(id);
    transaction.started = true;
    const { value, changes } = this.storage.database.rehearse(() => {
      this.put([...transaction.undo.values()], 'before');
      this.put([...transaction.writes.values()], 'after');
      return this.recorded(work);
    });
    this.claim(transaction, changes);
    return value;
  }

  /** Runs a plain write; it waits for the transactions that hold what it touches. */
  async outside<T>(work: () => T): Promise<T> {
    for (;;) {
      const attempt = this.attempt(work);
      if (!('holder' in attempt)) {
        this.announce(attempt.changes, undefined);
        return attempt.value;
      }
      await attempt.holder.ended;
    }
  }

  private attempt<T>(work: () => T): { value: T; changes: Change[] } | { holder: Transaction } {
    try {
      return this.storage.database.commit(() => {
        const done = this.recorded(work);
        const held = done.changes.flatMap(resourcesOf).find((resource) => this.locks.has(resource));
        const holder = held === undefined ? undefined : this.locks.get(held);
        if (holder) {
          throw new Held(holder);
        }
        return done;
      });
    } catch (error) {
      if (error instanceof Held) {
        return { holder: error.holder };
      }
      throw error;
    }
  }

  /** The first updater wins at the write; the other's transaction is over at once. */
  private claim(transaction: Transaction, changes: readonly Change[]): void {
    if (changes.length > 0 && this.faults.strike('conflicts')) {
      this.end(transaction);
      throw failures.conflict();
    }
    for (const change of changes) {
      for (const resource of resourcesOf(change)) {
        const holder = this.locks.get(resource);
        if ((holder && holder !== transaction) || transaction.changedByOthers.has(resource)) {
          this.end(transaction);
          throw failures.conflict();
        }
        this.locks.set(resource, transaction);
      }
      transaction.writes.set(documentResource(change), change);
    }
  }

  private get(id: string | undefined): Transaction {
    const found = this.open.get(id ?? '');
    if (!found) {
      throw failures.noTransaction();
    }
    return found.transaction;
  }

  private announce(changes: readonly Change[], by: Transaction | undefined): void {
    for (const { transaction } of this.open.values()) {
      if (transaction !== by) {
        changes.forEach((change) => transaction.observe(change));
      }
    }
  }

  /** Takes all the documents away first: a unique key may have moved from one to another. */
  private put(changes: readonly Change[], state: 'before' | 'after'): void {
    for (const { collection, id } of changes) {
      this.storage.write(this.collections.get(collection), id, null);
    }
    for (const change of changes) {
      const collection = this.collections.get(change.collection);
      this.storage.write(collection, change.id, change[state], change.record);
    }
  }

  private recorded<T>(work: () => T): { value: T; changes: Change[] } {
    const changes: Change[] = [];
    this.storage.recorder = (change) => changes.push(change);
    try {
      return { value: work(), changes };
    } finally {
      this.storage.recorder = null;
    }
  }

  private end(transaction: Transaction): void {
    clearTimeout(this.open.get(transaction.id)?.timer);
    this.open.delete(transaction.id);
    for (const [resource, holder] of this.locks) {
      if (holder === transaction) {
        this.locks.delete(resource);
      }
    }
    transaction.end();
  }
}

class Held extends Error {
  constructor(readonly holder: Transaction) {
    super('a resource is held by an open transaction');
  }
}
