import type { Change } from './storage';

/**
 * An open transaction: its own writes, and what others changed since its first operation.
 * Resources are documents and unique keys; a resource changed by another cannot be written.
 */
export class Transaction {
  /** The snapshot is taken at the first operation, as MongoDB does. */
  started = false;
  readonly writes = new Map<string, Change>();
  readonly undo = new Map<string, Change>();
  readonly changedByOthers = new Set<string>();
  readonly ended: Promise<void>;
  private release: () => void = () => undefined;

  constructor(
    readonly id: string,
    /** The function's run that opened it. */
    readonly invocation?: string,
  ) {
    this.ended = new Promise((resolve) => {
      this.release = resolve;
    });
  }

  /** Remembers the first state of a document that another has changed. */
  observe(change: Change): void {
    if (!this.started) {
      return;
    }
    const [document] = resourcesOf(change);
    if (document !== undefined && !this.undo.has(document)) {
      this.undo.set(document, change);
    }
    resourcesOf(change).forEach((resource) => this.changedByOthers.add(resource));
  }

  end(): void {
    this.release();
  }
}

/** The document first, then the unique keys taken or given up. */
export const resourcesOf = (change: Change): string[] => [
  documentResource(change),
  ...change.uniqueKeys.map((key) => `key ${key}`),
];

export const documentResource = (change: Change): string =>
  `document ${change.collection} ${typeof change.id} ${String(change.id)}`;
