import { serialize } from 'bson';

/** Equal values have one key: the bytes that would be stored. */
export const valueKey = (value: unknown): string =>
  Buffer.from(serialize({ value: value === undefined ? null : positiveZero(value) })).toString(
    'latin1',
  );

/** A set of values as MongoDB tells them apart, which `Set` cannot do for documents and dates. */
export class ValueSet {
  private readonly byKey = new Map<string, unknown>();

  constructor(values: Iterable<unknown> = []) {
    for (const value of values) {
      this.add(value);
    }
  }

  get size(): number {
    return this.byKey.size;
  }

  has(value: unknown): boolean {
    return this.byKey.has(valueKey(value));
  }

  /** Keeps the first of equal values. */
  add(value: unknown): void {
    const key = valueKey(value);
    if (!this.byKey.has(key)) {
      this.byKey.set(key, value);
    }
  }

  values(): unknown[] {
    return [...this.byKey.values()];
  }
}

export const uniqueValues = (values: Iterable<unknown>): unknown[] => new ValueSet(values).values();

const positiveZero = (value: unknown): unknown => (value === 0 ? 0 : value);
