import { dayOf, daysOf, firstDay, rangeOf } from './range';

const now = new Date(2026, 10, 24, 13, 5);

test('seven days are today and six before it, whatever the hour', () => {
  expect(daysOf('7', now)).toEqual({ first: '2026-11-18', last: '2026-11-24' });
  const evening = daysOf('7', new Date(2026, 10, 24, 23, 59));
  expect(rangeOf(evening)).toEqual(rangeOf(daysOf('7', now)));
});

test('all begins when the first policy did', () => {
  expect(daysOf('all', now)).toEqual({ first: firstDay, last: '2026-11-24' });
});

test('a range holds its first and its last day whole', () => {
  const { from, to } = rangeOf({ first: '2026-11-24', last: '2026-11-24' });
  expect(Date.parse(to) - Date.parse(from)).toBe(86_400_000);
  expect([dayOf(new Date(from)), new Date(from).getHours()]).toEqual(['2026-11-24', 0]);
});

test('days chosen the wrong way round are one range', () => {
  const right = rangeOf({ first: '2026-01-31', last: '2026-03-01' });
  expect(rangeOf({ first: '2026-03-01', last: '2026-01-31' })).toEqual(right);
});
