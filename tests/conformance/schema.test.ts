import type { Collection } from './sdk';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;
let items: Collection;

beforeAll(async () => {
  live = await openTestCloud([{ name: 'items' }]);
  items = live.db.collection('items');
  await items.add({
    data: [
      { _id: 'a', name: '名片', n: 5, tags: ['x', 'y'], at: new Date(0), o: { k: 1 } },
      { _id: 'b', name: 'x', n: 1.5, tags: ['x', 'x'], at: 'today', o: {} },
      { _id: 'c', name: null, n: 2 ** 40, tags: [], more: true },
    ],
  });
});
afterAll(() => live.stop());

const query = (schema: unknown): Promise<{ data: Record<string, unknown>[] }> => {
  const jsonSchema = Reflect.get(live.db.command, 'jsonSchema') as (schema: unknown) => unknown;
  return items.where(jsonSchema(schema)).get();
};

test.each<[string, object, string]>([
  ['required fields', { required: ['o', 'at'] }, 'ab'],
  ['BSON types', { properties: { at: { bsonType: 'date' } } }, 'ac'],
  ['a list of types', { properties: { name: { bsonType: ['string', 'null'] } } }, 'abc'],
  ['whole numbers, by size', { properties: { n: { bsonType: 'int' } } }, 'a'],
  ['numbers of any kind', { properties: { n: { bsonType: 'number' } } }, 'abc'],
  ['JSON types', { properties: { name: { type: 'string' }, o: { type: 'object' } } }, 'ab'],
  ['values', { properties: { at: { enum: ['today', new Date(0)] } } }, 'abc'],
  [
    'a bound that is left out',
    { properties: { n: { minimum: 1.5, exclusiveMinimum: true } } },
    'ac',
  ],
  ['a bound that is met', { properties: { n: { maximum: 5, exclusiveMaximum: false } } }, 'ab'],
  ['multiples', { properties: { n: { multipleOf: 0.5 } } }, 'abc'],
  ['lengths in characters', { properties: { name: { minLength: 2, maxLength: 2 } } }, 'ac'],
  ['patterns', { properties: { name: { pattern: '^名' } } }, 'ac'],
  ['items', { properties: { tags: { items: { enum: ['x'] } } } }, 'bc'],
  ['items one by one', { properties: { tags: { items: [{}], additionalItems: false } } }, 'c'],
  ['how many items', { properties: { tags: { minItems: 1, maxItems: 2 } } }, 'ab'],
  ['different items', { properties: { tags: { uniqueItems: true } } }, 'ac'],
  ['how many fields', { properties: { o: { minProperties: 1, maxProperties: 1 } } }, 'ac'],
  ['fields by pattern', { patternProperties: { '^m': { enum: [false] } } }, 'ab'],
  [
    'no other fields',
    { properties: { o: { properties: { z: {} }, additionalProperties: false } } },
    'bc',
  ],
  ['fields that need others', { dependencies: { more: ['o'] } }, 'ab'],
  [
    'all, any, one and not',
    {
      allOf: [{ not: { required: ['more'] } }],
      anyOf: [{ properties: { n: { enum: [5] } } }],
      oneOf: [{}],
    },
    'a',
  ],
  ['words for people', { title: 'a card', description: 'what it is' }, 'abc'],
  [
    'what is said of objects says nothing of dates',
    { properties: { at: { required: ['x'] } } },
    'abc',
  ],
])('a schema tells %s', async (_what, schema, found) => {
  expect((await query(schema)).data.map((row) => row['_id']).join('')).toBe(found);
});

test.each<[string, unknown]>([
  ['Unknown $jsonSchema keyword: $ref', { $ref: '#/definitions/x' }],
  ['Unknown $jsonSchema keyword: format', { properties: { at: { format: 'date' } } }],
  ['Unknown type name', { bsonType: 'whole' }],
  ['Unknown type name', { type: 'integer' }],
  ['not well formed', { required: 'name' }],
  ['not well formed', { properties: { name: { pattern: '(' } } }],
  ['needs an object', { not: 5 }],
])("a schema that is not MongoDB's is refused: %s", async (text, schema) => {
  expect((await refusalOf(query(schema))).text).toContain(text);
});

test('a schema joins other conditions', async () => {
  const schema: unknown = { $jsonSchema: { required: ['at'] } };
  const found = await items.where(live.db.command.and([schema, { n: 5 }])).get();
  expect(found.data.map((row) => row['_id'])).toEqual(['a']);
});
