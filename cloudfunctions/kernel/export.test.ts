import { Audit, Counters, Once } from './records';
import { valuesOf } from './export';

test('an item in one field is its value, an item in several is each of them', () => {
  const entry = { actor: 'a_1', action: 'card.create', at: 'then', traceId: 'r_1', owner: 'a_1' };
  expect(valuesOf(Audit, entry)).toEqual({
    'audit.entry': { actor: 'a_1', action: 'card.create', at: 'then', traceId: 'r_1' },
  });
  expect(valuesOf(Counters, { count: 2, windowEnds: 'soon', owner: 'a_1' })).toEqual({
    'limit.counter': { count: 2, windowEnds: 'soon' },
  });
});

test('what the inventory does not export, and plumbing, stay out', () => {
  expect(valuesOf(Once, { _id: 'x', owner: 'a_1', input: 'hash', answer: '{}' })).toEqual({});
});
