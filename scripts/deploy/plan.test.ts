import { resolve } from 'node:path';
import { declaredCloud, readListing } from './declared';
import { planOf, type Declared } from './plan';

const owner = { name: 'owner', keys: [['owner', 1] as const], unique: false };
const word = { name: 'word', keys: [['word', -1] as const], unique: true };
const closed = { read: false, write: false };
const declared: Declared = {
  collections: [{ name: 'cards', indexes: [owner, word] }],
  rules: { database: closed, storage: closed },
  doors: {
    api: { callers: ['phone'], timeout: 20, memorySize: 256, triggers: [] },
    jobs: { callers: ['timer'], timeout: 60, memorySize: 256, triggers: [{ name: 'erase' }] },
  },
};
const env = '<environment>';

test('an empty environment gets each collection, then its indexes', () => {
  expect(planOf(declared).steps).toEqual([
    { call: '/tcb/databasecollectionadd', body: { env, collection_name: 'cards' } },
    {
      call: '/tcb/updateindex',
      body: {
        env,
        collection_name: 'cards',
        create_indexes: [
          { name: 'owner', unique: false, keys: [{ name: 'owner', direction: '1' }] },
          { name: 'word', unique: true, keys: [{ name: 'word', direction: '-1' }] },
        ],
        drop_indexes: [],
      },
    },
  ]);
});

test('an environment that has it all needs nothing', () => {
  expect(planOf(declared, declared.collections).steps).toEqual([]);
});

test('an index that changed is dropped and made anew; a collection too many is only named', () => {
  const there = [
    { name: 'cards', indexes: [owner, { ...word, unique: false }] },
    { name: 'gone', indexes: [] },
  ];
  const { steps, leftAlone } = planOf(declared, there);
  expect(steps).toMatchObject([
    {
      body: { create_indexes: [{ name: 'word', unique: true }], drop_indexes: [{ name: 'word' }] },
    },
  ]);
  expect(leftAlone).toEqual(['gone']);
});

test('a phone reaches no collection, no file and no function but those that name it', () => {
  expect(planOf(declared).rules).toEqual({
    database: { cards: closed },
    storage: closed,
    functions: {
      '*': { invoke: false },
      api: { invoke: 'auth != null' },
      jobs: { invoke: false },
    },
  });
});

test('what is checked in closes every collection and the files to phones', () => {
  const { rules, doors, collections } = declaredCloud(resolve(__dirname, '../..'));
  expect(rules).toEqual({ database: closed, storage: closed });
  expect(Object.keys(doors)).toEqual(['api', 'egress', 'jobs']);
  expect(collections.map(({ name }) => name)).toContain('accounts');
});

test('a list of collections that is not well formed is refused', () => {
  expect(() => readListing('[{"name":"cards","indexes":[{"name":"x","keys":[]}]}]')).toThrow();
});
