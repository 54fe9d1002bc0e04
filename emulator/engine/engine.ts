import { Faults } from '../faults/faults';
import type { CollectionSpec } from './catalog';
import { Collections } from './collections';
import { CloudError, failures } from './errors';
import { refuseLeak } from './leaks';
import type { CallMeter } from './meter';
import { DatabaseRequest, type Operation } from './operation';
import { aggregateDocuments, countDocuments, getDocument } from './reads';
import { Storage } from './storage';
import { Transactions } from './transactions';
import { insertDocuments, modifyAndReturn, modifyDocuments, removeDocuments } from './writes';

export type EngineOptions = {
  readonly path: string;
  /** False leaves syncing to the system: faster, and lost with the machine's power. */
  readonly durable: boolean;
  /** The cloud's clock. */
  readonly now: () => Date;
  /** Whether what the SDK lets leak out of a transaction is refused. */
  readonly strict?: boolean;
};

/** The document database: one request in the SDK's words, one answer. */
export class Engine {
  readonly collections: Collections;
  readonly storage: Storage;
  /** What shall go wrong on demand. The engine itself knows conflicts; the rest is its callers'. */
  readonly faults = new Faults();
  private readonly transactions: Transactions;
  private readonly now: () => Date;
  private readonly strict: boolean;

  constructor({ path, durable, now, strict = true }: EngineOptions) {
    this.storage = new Storage(path, durable);
    this.collections = new Collections(this.storage);
    this.transactions = new Transactions(this.storage, this.collections, this.faults);
    this.now = now;
    this.strict = strict;
  }

  /** Makes the collections and indexes exist that `collections.json` lists. */
  ensure(specs: readonly CollectionSpec[]): void {
    specs.forEach((spec) => this.collections.ensure(spec));
  }

  /** `invocation` is the function's run that asks; a program outside a function has none. */
  async execute(
    body: unknown,
    meter: CallMeter,
    invocation?: string,
  ): Promise<Record<string, unknown>> {
    const parsed = DatabaseRequest.safeParse(body);
    if (!parsed.success) {
      throw failures.parameter('the database request is not well formed');
    }
    const request = parsed.data;
    const control = this.controls[request.action];
    if (control) {
      return control(request, invocation);
    }
    if (this.strict) {
      refuseLeak(this.transactions, request, invocation);
    }
    return this.operate(request, meter);
  }

  /** No transaction is open. */
  get idle(): boolean {
    return this.transactions.idle;
  }

  async close(): Promise<void> {
    this.transactions.abortAll();
    await this.storage.database.close();
  }

  private async operate(
    request: DatabaseRequest,
    meter: CallMeter,
  ): Promise<Record<string, unknown>> {
    const read = reads[request.action];
    const operation = read ?? writes[request.action];
    if (!operation) {
      throw failures.unsupported(`the action ${request.action}`);
    }
    this.collections.get(request.collectionName);
    const { storage, collections } = this;
    const work = (): Record<string, unknown> => {
      const context = { storage, collections, meter, now: this.now() };
      return worded(() => operation(context, request));
    };
    if (request.transactionId !== undefined) {
      return this.transactions.inside(request.transactionId, work);
    }
    return read ? storage.database.view(work) : this.transactions.outside(work);
  }

  private readonly controls: Readonly<
    Record<string, (request: DatabaseRequest, invocation?: string) => Record<string, unknown>>
  > = {
    'database.addCollection': ({ collectionName = '' }) => {
      if (this.collections.has(collectionName)) {
        throw failures.collectionExists(collectionName);
      }
      this.collections.ensure({ name: collectionName, indexes: [] });
      return {};
    },
    'database.startTransaction': (_request, invocation) => ({
      transactionId: this.transactions.start(invocation),
    }),
    'database.commitTransaction': ({ transactionId }) => {
      this.transactions.commit(transactionId);
      return {};
    },
    'database.abortTransaction': ({ transactionId }) => {
      this.transactions.abort(transactionId);
      return {};
    },
  };
}

const reads: Readonly<Record<string, Operation>> = {
  'database.getDocument': getDocument,
  'database.calculateDocument': countDocuments,
  'database.aggregateDocuments': aggregateDocuments,
};

const writes: Readonly<Record<string, Operation>> = {
  'database.insertDocument': insertDocuments,
  'database.modifyDocument': modifyDocuments,
  'database.modifyAndReturnDoc': modifyAndReturn,
  'database.removeDocument': removeDocuments,
};

/** What the query language refuses reaches the program as the platform would say it. */
function worded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CloudError) {
      throw error;
    }
    throw failures.operation(error instanceof Error ? error.message : String(error));
  }
}
