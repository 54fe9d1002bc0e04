import { expressionsOf, type ExpressionCase } from './expressions-of';

jest.setTimeout(30_000);

const valueOf = expressionsOf({
  name: 'Lin Yue',
  chinese: '乐聊名片',
  none: null,
  // A Saturday in UTC, and already Sunday the first of February in China.
  at: new Date('2026-01-31T20:05:06.007Z'),
  newYear: new Date('2021-01-01T00:00:00.000Z'),
});

const texts: readonly ExpressionCase[] = [
  ['concat', ['$name', '!', '$chinese'], 'Lin Yue!乐聊名片'],
  ['concat', ['$name', '$none'], null],
  ['toUpper', '$name', 'LIN YUE'],
  ['toLower', '$name', 'lin yue'],
  ['toUpper', '$none', ''],
  ['split', ['$name', ' '], ['Lin', 'Yue']],
  ['strLenBytes', '$chinese', 12],
  ['strLenCP', '$chinese', 4],
  ['substr', ['$name', 4, 3], 'Yue'],
  ['substr', ['$name', 4, -1], 'Yue'],
  ['substrBytes', ['$chinese', 3, 3], '聊'],
  ['substrCP', ['$chinese', 2, 2], '名片'],
  ['indexOfBytes', ['$chinese', '名'], 6],
  ['indexOfCP', ['$chinese', '名'], 2],
  ['indexOfCP', ['$name', 'x'], -1],
  ['strcasecmp', ['$name', 'LIN YUE'], 0],
  ['strcasecmp', ['$name', 'a'], 1],
];

const times: readonly ExpressionCase[] = [
  ['year', '$at', 2026],
  ['month', '$at', 1],
  ['dayOfMonth', '$at', 31],
  ['dayOfWeek', '$at', 7],
  ['dayOfYear', '$at', 31],
  ['hour', '$at', 20],
  ['minute', '$at', 5],
  ['second', '$at', 6],
  ['millisecond', '$at', 7],
  ['week', '$at', 4],
  ['isoWeek', '$newYear', 53],
  ['isoWeekYear', '$newYear', 2020],
  ['isoDayOfWeek', '$newYear', 5],
  ['dayOfMonth', { date: '$at', timezone: 'Asia/Shanghai' }, 1],
  ['hour', { date: '$at', timezone: '+08:00' }, 4],
  ['dateToString', { date: '$at', format: '%Y-%m-%d' }, '2026-01-31'],
  ['dateToString', { date: '$at', format: '%H:%M:%S.%L' }, '20:05:06.007'],
  ['dateToString', { date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }, '2026-02-01'],
  ['dateToString', { date: '$none', format: '%Y', onNull: 'never' }, 'never'],
  [
    'dateFromString',
    { dateString: '2026-01-31T20:05:06.007Z' },
    new Date('2026-01-31T20:05:06.007Z'),
  ],
  [
    'dateFromString',
    { dateString: '2026-02-01', timezone: 'Asia/Shanghai' },
    new Date('2026-01-31T16:00:00Z'),
  ],
  ['dateFromParts', { year: 2026, month: 2, day: 3 }, new Date('2026-02-03T00:00:00Z')],
  [
    'dateFromParts',
    { year: 2026, month: 2, day: 3, timezone: 'Asia/Shanghai' },
    new Date('2026-02-02T16:00:00Z'),
  ],
  ['subtract', ['$at', 7], new Date('2026-01-31T20:05:06.000Z')],
  ['add', ['$at', 1_000], new Date('2026-01-31T20:05:07.007Z')],
];

describe.each([
  ['texts', texts],
  ['times', times],
] as const)('%s', (_chapter, cases) => {
  test.each(cases)('%s of %j is %j', async (name, operands, expected) => {
    expect(await valueOf(name, operands)).toEqual(expected);
  });
});

test('the difference of two moments is milliseconds', async () => {
  expect(await valueOf('subtract', ['$at', '$newYear'])).toBe(
    Date.parse('2026-01-31T20:05:06.007Z') - Date.parse('2021-01-01T00:00:00.000Z'),
  );
});

test.each([
  ['concat', ['$name', 1]],
  ['split', ['$name', '']],
  ['year', '$name'],
  ['dateFromString', { dateString: 'someday' }],
] as const)('%s of %j is refused', async (name, operands) => {
  await expect(valueOf(name, operands)).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
});
