import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EJSON } from 'bson';
import type { IndexSpec } from './catalog';
import type { Document } from './document';
import { Engine } from './engine';
import { newMeter } from './meter';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'planner-'));
const indexes: IndexSpec[] = [
  { name: 'a', keys: [['a', 1]], unique: false },
  {
    name: 'a_b',
    keys: [
      ['a', 1],
      ['b', -1],
    ],
    unique: false,
  },
  {
    name: 'b_c',
    keys: [
      ['b', -1],
      ['c', 1],
    ],
    unique: false,
  },
  { name: 'deep', keys: [['d.e', 1]], unique: false },
  {
    name: 'c_b_a',
    keys: [
      ['c', -1],
      ['b', 1],
      ['a', 1],
    ],
    unique: false,
  },
];
const open = (name: string): Engine =>
  new Engine({ path: join(folder, name), durable: false, now: () => new Date(0) });
const indexed = open('indexed');
const plain = open('plain');
const collections = ['ordered', 'scalars', 'arrays'];

beforeAll(async () => {
  for (const name of collections) {
    indexed.ensure([{ name, indexes }]);
    plain.ensure([{ name, indexes: [] }]);
    const data = Array.from({ length: 100 }, (_, at) =>
      EJSON.stringify({ _id: `d${at}`, ...randomDocument(name) }),
    );
    const request = { action: 'database.insertDocument', collectionName: name, data };
    await indexed.execute(request, newMeter());
    await plain.execute(request, newMeter());
  }
});

afterAll(async () => {
  await Promise.all([indexed.close(), plain.close()]);
  rmSync(folder, { recursive: true });
});

test.each(collections)('an index never changes what a query over %s finds', async (name) => {
  const plans = new Set<string>();
  for (let round = 0; round < 300; round += 1) {
    const filter = randomFilter();
    const query = EJSON.stringify(filter, { relaxed: false });
    const meter = newMeter();
    const request = { action: 'database.getDocument', collectionName: name, query, limit: 1000 };
    const [one, other] = [await run(indexed, request, meter), await run(plain, request)];
    meter.plans.forEach((plan) => plans.add(plan));
    expect({ filter, ids: idsOf(one) }).toEqual({ filter, ids: idsOf(other) });
  }
  expect(plans.size).toBeGreaterThan(4);
});

test('an index gives the order asked for, and says when it sorts in memory', async () => {
  const plans = new Set<string>();
  for (let round = 0; round < 300; round += 1) {
    const filter = randomFilter();
    const sort = pick<Document>([
      { a: 1 },
      { a: -1 },
      { b: 1 },
      { b: -1, c: 1 },
      { b: 1, c: -1 },
      { c: -1, b: 1 },
      { 'd.e': 1 },
    ]);
    const query = EJSON.stringify(filter, { relaxed: false });
    const order = EJSON.stringify(sort);
    const meter = newMeter();
    const limit = pick([1, 5, 50]);
    const collectionName = 'ordered';
    const base = { action: 'database.getDocument', collectionName, query, order, limit };
    const [one, other] = [await run(indexed, base, meter), await run(plain, base)];
    meter.plans.forEach((plan) => plans.add(plan));
    const keys = (documents: Document[]) =>
      documents.map((document) => Object.keys(sort).map((path) => sortValue(document, path)));
    expect({ filter, sort, keys: keys(one) }).toEqual({ filter, sort, keys: keys(other) });
  }
  expect([...plans].filter((plan) => !plan.endsWith('SORT')).length).toBeGreaterThan(1);
});

async function run(engine: Engine, request: object, meter = newMeter()): Promise<Document[]> {
  const { data } = await engine.execute(request, meter);
  const { list } = data as { list: string[] };
  return list.map((text) => EJSON.parse(text) as Document);
}

const idsOf = (documents: Document[]): string[] =>
  documents.map((document) => String(document['_id'])).sort();

/** Null and missing sort alike, so they are compared alike. */
function sortValue(document: Document, path: string): unknown {
  const value = path
    .split('.')
    .reduce<unknown>((at, part) => Reflect.get(Object(at), part), document);
  return value ?? null;
}

let seed = 20_260_131;
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}

function pick<T>(items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) {
    throw new Error('nothing to pick');
  }
  return item;
}

const long = 'x'.repeat(300);
const scalars = [
  0,
  1,
  2,
  3.5,
  -1,
  -7,
  1e12,
  '',
  'a',
  'ab',
  'b',
  '名',
  `${long}a`,
  `${long}b`,
  'nul\0inside',
  true,
  false,
  new Date(0),
  new Date(5_000),
  new Date(-5_000),
  { k: 1 },
];

const isObject = (value: unknown): boolean => typeof value === 'object' && !(value instanceof Date);

/** Long strings and objects are in an index but do not order in it. */
const ordered = scalars.filter((value) => !isObject(value) && JSON.stringify(value).length < 200);

function randomValue(name: string, arrays: boolean): unknown {
  const turn = random();
  if (turn < 0.1) {
    return null;
  }
  if (arrays && turn < 0.35) {
    return Array.from({ length: Math.floor(random() * 4) }, () => pick(scalars));
  }
  return pick(name === 'ordered' ? ordered : scalars);
}

function randomDocument(name: string): Document {
  const document: Document = {};
  const arrays = name === 'arrays';
  let arrayUsed = false;
  for (const field of ['a', 'b', 'c']) {
    if (random() < 0.85) {
      const value = randomValue(name, arrays && !arrayUsed);
      arrayUsed ||= Array.isArray(value);
      document[field] = value;
    }
  }
  const deep = [{ e: randomValue(name, false) }, { e: null }, {}, 5];
  document['d'] = arrays && random() < 0.5 ? [pick(deep), pick(deep)] : pick(deep);
  return document;
}

function randomCondition(): unknown {
  const scalar = (): unknown =>
    pick(scalars.filter((value) => typeof value !== 'object' || value instanceof Date));
  const makers: (() => unknown)[] = [
    scalar,
    () => null,
    () => ({ $eq: scalar() }),
    () => ({ $in: [scalar(), scalar(), null] }),
    () => ({ $gt: scalar() }),
    () => ({ $gte: scalar(), $lte: scalar() }),
    () => ({ $gt: pick([-1, 0, 1]), $lt: pick([2, 3.5, 1e12]) }),
    () => ({ $lt: pick(['a', 'b', `${long}b`]) }),
    () => ({ $exists: random() < 0.5 }),
    () => ({ $ne: scalar() }),
    () => ({ $nin: [scalar(), null] }),
    () => ({ $all: [scalar()] }),
    () => ({ $eq: pick([[1], { k: 1 }, []]) }),
    () => ({ $elemMatch: { $gte: scalar() } }),
    () => ({ $not: { $lt: scalar() } }),
    () => ({ $type: pick(['string', 'number', 'array', 'null', 'object']) }),
    () => ({ $size: pick([0, 1, 2]) }),
    () => ({ $mod: [2, 1] }),
    () => ({ $regex: '^a' }),
    () => ({ $lte: null }),
  ];
  return pick(makers)();
}

function randomFilter(): Document {
  const filter: Document = {};
  for (const path of ['a', 'b', 'c', 'd.e']) {
    if (random() < 0.45) {
      filter[path] = randomCondition();
    }
  }
  return random() < 0.2 ? { $and: [filter, { a: randomCondition() }] } : filter;
}
