import type { DatabaseCall, IndexKeys, Invocation } from './answers';
import { slowQueries, unindexedQueries, usesOf } from './worst-queries';

const call = (more: Partial<DatabaseCall>): DatabaseCall => ({
  ...{ operation: 'database.getDocument', collection: 'cards', examined: 0, returned: 0 },
  ...{ plans: [], unindexed: [], ms: 1, failed: false },
  ...more,
});
const invocation = (action: string | null, ...calls: DatabaseCall[]): Invocation => ({
  ...{ door: 'api', action, source: 'wx_client', at: '2030-01-01T00:00:00Z', ms: 1 },
  ...{ outcome: 'ok', calls, databaseCalls: calls.length, examined: 0, returned: 0 },
});
const keys: IndexKeys = [['owner', 1]];
const scan = (examined: number) =>
  call({ plans: ['COLLSCAN'], unindexed: [{ collection: 'cards', keys }], examined });

test('queries that want the same index are one, with the most that one of them looked at', () => {
  const found = unindexedQueries([
    invocation('card.list', scan(3), call({ plans: ['IDHACK'] })),
    invocation('card.count', scan(40)),
    invocation('card.list', scan(5)),
  ]);
  const askedBy = ['api card.list', 'api card.count'];
  expect(found).toEqual([{ collection: 'cards', keys, times: 3, examined: 40, askedBy }]);
});

test('slow queries come slowest first, and quick ones not at all', () => {
  const found = slowQueries([
    invocation('a', call({ ms: 21 }), call({ ms: 19.9 })),
    invocation(null, call({ ms: 90 })),
  ]);
  expect(found.map(({ ms, askedBy }) => [ms, askedBy])).toEqual([
    [90, 'api'],
    [21, 'api a'],
  ]);
});

test('an index counts when it served its own collection', () => {
  const served = call({ plans: ['IXSCAN owner_at SORT', 'IXSCAN owner_at', 'IDHACK'] });
  const elsewhere = call({ collection: 'notes', plans: ['IXSCAN owner_at'] });
  const uses = usesOf('cards', [invocation('a', served, elsewhere)]);
  expect([...uses]).toEqual([['owner_at', 2]]);
});
