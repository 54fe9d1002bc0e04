import fc from 'fast-check';
import type { Document, Value } from '../naive/document';

/** Few values, so that two of them meet often: every type, and texts beyond U+FFFF. */
export const texts = fc.constantFrom('', 'a', 'b', 'ab', 'B', 'é', '你', '\uffee', '😀');
export const numbers = fc.constantFrom(-2, -1, 0, 0.5, 1, 2, 3, 1e12);
export const dates = fc.integer({ min: -1, max: 3 }).map((ms) => new Date(ms));

export const scalars: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: numbers },
  { weight: 3, arbitrary: texts },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: dates },
);

const short = { maxLength: 3 };

/** Fields stand in one order: whether order matters to equality is not asked here. */
const parts = fc.record({ k: scalars, v: scalars }, { requiredKeys: [] });

/** A list holds no list: what a path does there is not documented. */
export const lists = fc.oneof(fc.array(scalars, short), fc.array(parts, short));

export const values: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: scalars },
  { weight: 2, arbitrary: lists },
  { weight: 1, arbitrary: parts },
  { weight: 1, arbitrary: fc.array(fc.oneof(scalars, parts), short) },
);

const outer = fc.record({ k: values, m: fc.record({ q: values }, { requiredKeys: [] }) });

export const documents: fc.Arbitrary<Document> = fc.record(
  {
    a: values,
    b: values,
    n: scalars,
    l: fc.oneof({ weight: 3, arbitrary: fc.array(parts, short) }, { weight: 1, arbitrary: values }),
    o: fc.oneof({ weight: 3, arbitrary: outer }, { weight: 1, arbitrary: values }),
  },
  { requiredKeys: [] },
);

/** Without lists an index can serve an order. */
export const flatDocuments: fc.Arbitrary<Document> = fc.record(
  { a: scalars, b: scalars, n: scalars, o: fc.record({ k: scalars }, { requiredKeys: [] }) },
  { requiredKeys: [] },
);
