import { databaseDoor } from '../support/database-door';
import { localTest } from './local-test';
import { openDoors, type DoorsUnderTest } from './test-doors';

jest.setTimeout(30_000);

const indexes = [{ name: 'owner', keys: [['owner', 1]], unique: false }];

let doors: DoorsUnderTest;

beforeAll(async () => {
  doors = await openDoors({ api: { main: databaseDoor } }, { refuseScans: true }, [
    { name: 'cards', indexes },
  ]);
  const documents = [1, 2].map((n) => JSON.stringify({ _id: `c${n}`, owner: 'x', at: n }));
  await ask({ action: 'database.insertDocument', data: documents });
});
afterAll(() => doors.stop());

const ask = async (request: object): Promise<unknown> =>
  await doors.cloud.invoke('api', { request: { collectionName: 'cards', ...request } });

const query = (filter: object, more: object = {}) => ({
  query: JSON.stringify(filter),
  ...more,
});

const refusal = (wants: string) => ({
  code: 'DATABASE_REQUEST_FAILED',
  message: expect.stringContaining(`unindexed query of cards: ${wants}`) as string,
});

localTest.each([
  ['a read', query({ at: 1 }, { action: 'database.getDocument' }), '{"keys":[["at",1]]}'],
  [
    'a read in an order',
    query({ state: 'live' }, { action: 'database.getDocument', order: '{"at":-1}' }),
    '{"keys":[["state",1],["at",-1]]}',
  ],
  ['a count', query({ at: 1 }, { action: 'database.calculateDocument' }), '{"keys":[["at",1]]}'],
  [
    'an update of many',
    query({ at: 1 }, { action: 'database.modifyDocument', multi: true, data: '{"$set":{"n":1}}' }),
    '{"keys":[["at",1]]}',
  ],
  [
    'a removal of many',
    query({ at: 1 }, { action: 'database.removeDocument', multi: true }),
    '{"keys":[["at",1]]}',
  ],
  [
    'an aggregation that begins with a match',
    {
      action: 'database.aggregateDocuments',
      stages: [{ stageKey: '$match', stageValue: '{"at":1}' }],
    },
    '{"keys":[["at",1]]}',
  ],
])(
  '%s without an index fails, changes nothing and says which index it wants',
  async (_, request, keys) => {
    const before = await doors.cloud.dump();
    expect(await ask(request)).toMatchObject(refusal(`it wants the index ${keys}`));
    expect(await doors.cloud.dump()).toEqual(before);
    expect(doors.log.at(-1)).toContain(keys);
    expect(doors.cloud.stats().at(-1)?.calls).toMatchObject([
      { failed: true, plans: [expect.stringMatching(/^COLLSCAN/)], unindexed: [JSON.parse(keys)] },
    ]);
  },
);

localTest('a condition that no index can serve says so', async () => {
  const request = query({ at: { $ne: 1 } }, { action: 'database.getDocument' });
  expect(await ask(request)).toMatchObject(refusal('no index can serve its condition'));
});

localTest.each([
  ['by id', query({ _id: 'c1' })],
  ['by ids above one', query({ _id: { $gt: 'c1' } }, { order: '{"_id":1}' })],
  ['by an index', query({ owner: 'x', at: 1 })],
  ['of everything', query({})],
])('a read %s is no unindexed query', async (_, request) => {
  expect(await ask({ action: 'database.getDocument', ...request })).toHaveProperty('data');
});
