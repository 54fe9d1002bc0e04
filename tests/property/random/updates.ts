import fc from 'fast-check';
import type { Document, Value } from '../naive/document';
import { lists, numbers, scalars, values } from './values';

const places = fc.constantFrom(
  ...['a', 'a', 'b', 'b', 'l', 'l', 'o', 'o.k', 'o.m.q', 'o.new', 'l.0', 'l.0.k', 'l.2.v', 'a.k'],
  'new',
);

const step = (operator: string, given: fc.Arbitrary<Value>): fc.Arbitrary<Document> =>
  fc.tuple(places, given).map(([place, value]) => ({ [operator]: { [place]: value } }));

const item = fc.oneof(scalars, fc.record({ k: scalars }));
const items = fc.array(item, { maxLength: 3 });
const orders = fc.oneof<fc.Arbitrary<Value>[]>(
  fc.constantFrom(1, -1),
  fc.constantFrom({ k: 1 }, { k: -1 }),
);

const pushed = fc.record(
  {
    $each: items,
    $position: fc.integer({ min: -3, max: 3 }),
    $slice: fc.integer({ min: -3, max: 3 }),
    $sort: orders,
  },
  { requiredKeys: ['$each'] },
);

const conditions = fc.oneof<fc.Arbitrary<Value>[]>(
  scalars,
  fc.record({ k: scalars }),
  fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$ne', '$eq'), scalars).map(asField),
  fc.array(scalars, { maxLength: 2 }).map((list) => ({ $in: list })),
  scalars.map((value) => ({ k: { $gte: value } })),
  fc.constant(/^a/),
);

function asField([name, value]: [string, Value]): Document {
  return { [name]: value };
}

const steps = fc.oneof(
  fc
    .tuple(fc.constantFrom('$set', '$min', '$max'), scalars)
    .map(([name, n]) => ({ [name]: { n } })),
  step('$set', values),
  step('$unset', fc.constant('')),
  step('$inc', numbers),
  step('$mul', numbers),
  step('$min', scalars),
  step('$max', scalars),
  step('$push', fc.oneof(item, pushed)),
  step(
    '$addToSet',
    fc.oneof(
      item,
      items.map((each) => ({ $each: each })),
    ),
  ),
  step('$pop', fc.constantFrom(1, -1)),
  step('$pull', conditions),
  step('$pullAll', fc.array(item, { maxLength: 2 })),
  step('$rename', fc.constantFrom('a', 'c', 'o.z', 'o.m.z')),
  fc.tuple(places, lists).map(([place, list]) => ({ $set: { [place]: list } })),
);

/** One to three changes, of one or several operators. */
export const updates: fc.Arbitrary<Document> = fc
  .array(steps, { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.reduce<Document>((merged, each) => {
      const [[name, fields] = ['', {}]] = Object.entries(each);
      const known = merged[name] as Document | undefined;
      return { ...merged, [name]: { ...known, ...(fields as Document) } };
    }, {}),
  );
