import fc from 'fast-check';
import type { Document, Value } from '../naive/document';
import { lists, scalars, values } from './values';

export const paths = fc.constantFrom(
  ...[
    'a',
    'a',
    'a',
    'b',
    'b',
    'n',
    'n',
    'a.k',
    'l',
    'l.k',
    'l.v',
    'o',
    'o.k',
    'o.k.v',
    'o.m.q',
    'none',
  ],
);
const positions = fc.constantFrom('a.0', 'l.0', 'l.0.k', 'l.1.v', 'o.k.0');

const patterns = fc.constantFrom(/^a/, /b$/, /A/i, /./);
const types = fc.constantFrom('number', 'string', 'object', 'array', 'bool', 'date', 'null');

const one = (name: string, given: fc.Arbitrary<Value>): fc.Arbitrary<Document> =>
  given.map((value) => ({ [name]: value }));

const orders = ['$gt', '$gte', '$lt', '$lte'].map((name) => one(name, scalars));
const within = fc.oneof(one('$eq', scalars), one('$ne', scalars), ...orders);

const elements = fc.oneof(
  within,
  fc.tuple(...orders.slice(0, 1), ...orders.slice(2, 3)).map((both) => Object.assign({}, ...both)),
  fc.record(
    { k: fc.oneof(scalars, within), v: fc.oneof(scalars, within) },
    { requiredKeys: ['k'] },
  ),
) as fc.Arbitrary<Document>;

const plain: fc.Arbitrary<Document> = fc.oneof(
  one('$eq', values),
  one('$ne', values),
  ...orders,
  one('$in', fc.array(fc.oneof({ weight: 5, arbitrary: values }, patterns), { maxLength: 3 })),
  one('$nin', fc.array(values, { maxLength: 3 })),
  one('$exists', fc.boolean()),
  one('$size', fc.integer({ min: 0, max: 3 })),
  one(
    '$all',
    fc.oneof(lists, fc.array(one('$elemMatch', elements), { minLength: 1, maxLength: 2 })),
  ),
  one('$elemMatch', elements),
  one('$mod', fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: -1, max: 1 }))),
  one('$regex', patterns),
  one('$type', types),
);

const conditions: fc.Arbitrary<Value> = fc.oneof(
  { weight: 2, arbitrary: values },
  { weight: 6, arbitrary: plain },
  { weight: 1, arbitrary: fc.tuple(plain, plain).map(([a, b]) => ({ ...a, ...b })) },
  { weight: 1, arbitrary: one('$not', fc.oneof(plain, patterns)) },
  { weight: 1, arbitrary: patterns },
);

const fields = fc
  .tuple(fc.oneof({ weight: 9, arbitrary: paths }, { weight: 1, arbitrary: positions }), conditions)
  .map(([path, condition]) => ({ [path]: condition }));

const compared = fc
  .tuple(
    fc.constantFrom('$eq', '$gt', '$lte'),
    paths,
    fc.oneof(
      paths.map((p) => `$${p}`),
      scalars,
    ),
  )
  .map(([operator, path, other]) => ({ $expr: { [operator]: [`$${path}`, literal(other)] } }));

const literal = (value: Value): Value =>
  typeof value === 'string' && value.startsWith('$') ? value : { $literal: value };

const single: fc.Arbitrary<Document> = fc.oneof(
  { weight: 12, arbitrary: fields },
  { weight: 1, arbitrary: compared },
);
const few = fc.array(single, { minLength: 1, maxLength: 3 });

/** Conditions on every kind of path, alone, side by side and joined. */
export const filters: fc.Arbitrary<Document> = fc.oneof(
  { weight: 4, arbitrary: single },
  { weight: 3, arbitrary: few.map((all) => Object.assign({}, ...all) as Document) },
  { weight: 1, arbitrary: one('$and', few) },
  { weight: 1, arbitrary: one('$or', few) },
  { weight: 1, arbitrary: one('$nor', few) },
  { weight: 1, arbitrary: fc.tuple(single, one('$or', few)).map(([a, b]) => ({ ...a, ...b })) },
);
