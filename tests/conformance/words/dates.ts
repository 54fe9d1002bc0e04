import { refused, type ExpressionCases } from './case';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
/** A Saturday evening in UTC, Sunday morning in China. */
const at = new Date('2026-01-31T20:05:09.007Z');
const china = { date: '$at', timezone: 'Asia/Shanghai' };

export const dates: ExpressionCases = {
  $year: [
    [{ at }, { $year: '$at' }, 2026],
    [{}, { $year: '$at' }, null],
    [{ at: 'x' }, { $year: '$at' }, refused('only supports dates')],
  ],
  $month: [
    [{ at }, { $month: '$at' }, 1],
    [{ at }, { $month: china }, 2],
  ],
  $dayOfMonth: [
    [{ at }, { $dayOfMonth: '$at' }, 31],
    [{ at }, { $dayOfMonth: { date: '$at', timezone: '+08' } }, 1],
  ],
  $hour: [
    [{ at }, { $hour: '$at' }, 20],
    [{ at }, { $hour: { date: '$at', timezone: '-05:30' } }, 14],
    [{ at }, { $hour: { date: '$at', timezone: 'Mars/Base' } }, refused('unrecognized time zone')],
  ],
  $minute: [[{ at }, { $minute: '$at' }, 5]],
  $second: [[{ at }, { $second: '$at' }, 9]],
  $millisecond: [[{ at }, { $millisecond: '$at' }, 7]],
  $dayOfWeek: [
    [{ at }, { $dayOfWeek: '$at' }, 7],
    [{ at }, { $dayOfWeek: china }, 1],
  ],
  $dayOfYear: [
    [{ at }, { $dayOfYear: china }, 32],
    [{ at: day('2024-12-31') }, { $dayOfYear: '$at' }, 366],
  ],
  $week: [
    [{ at: day('2026-01-01') }, { $week: '$at' }, 0],
    [{ at: day('2026-01-03') }, { $week: '$at' }, 0],
    [{ at: day('2026-01-04') }, { $week: '$at' }, 1],
    [{ at: day('2023-01-01') }, { $week: '$at' }, 1],
    [{ at: day('2016-12-31') }, { $week: '$at' }, 52],
    [{ at: day('2000-12-31') }, { $week: '$at' }, 53],
  ],
  $isoDayOfWeek: [
    [{ at }, { $isoDayOfWeek: '$at' }, 6],
    [{ at }, { $isoDayOfWeek: china }, 7],
  ],
  $isoWeek: [
    [{ at: day('2021-01-03') }, { $isoWeek: '$at' }, 53],
    [{ at: day('2021-01-04') }, { $isoWeek: '$at' }, 1],
  ],
  $isoWeekYear: [
    [{ at: day('2021-01-03') }, { $isoWeekYear: '$at' }, 2020],
    [{ at: day('2024-12-30') }, { $isoWeekYear: '$at' }, 2025],
  ],
  $dateFromParts: [
    [{}, { $dateFromParts: { year: 2026, month: 2, day: 30 } }, day('2026-03-02')],
    [{}, { $dateFromParts: { year: 2026, month: 14 } }, day('2027-02-01')],
    [{}, { $dateFromParts: { year: 2026, hour: 8, timezone: 'Asia/Shanghai' } }, day('2026-01-01')],
    [{}, { $dateFromParts: { isoWeekYear: 2021, isoWeek: 1, isoDayOfWeek: 1 } }, day('2021-01-04')],
    [{}, { $dateFromParts: { year: '$missing' } }, null],
    [{}, { $dateFromParts: { year: 2026, isoWeek: 1 } }, refused('ISO')],
    [{}, { $dateFromParts: { year: 0 } }, refused('between 1 and 9999')],
  ],
  $dateFromString: [
    [{ s: '2026-01-31T20:05:09.007Z' }, { $dateFromString: { dateString: '$s' } }, at],
    [{ s: '2026-02-01' }, { $dateFromString: { dateString: '$s' } }, day('2026-02-01')],
    [
      { s: '2026-02-01T04:05:09.007' },
      { $dateFromString: { dateString: '$s', timezone: 'Asia/Shanghai' } },
      at,
    ],
    [
      { s: '31/1/2026 +0000' },
      { $dateFromString: { dateString: '$s', format: '%d/%m/%Y %z' } },
      day('2026-01-31'),
    ],
    [{ s: 'never' }, { $dateFromString: { dateString: '$s', onError: 'bad' } }, 'bad'],
    [{ s: '2026-02-30' }, { $dateFromString: { dateString: '$s' } }, refused('Error parsing date')],
    [{}, { $dateFromString: { dateString: '$s', onNull: 'none' } }, 'none'],
    [{ s: '1 Feb 2026' }, { $dateFromString: { dateString: '$s' } }, refused('not supported')],
  ],
  $dateToString: [
    [{ at }, { $dateToString: { date: '$at' } }, '2026-01-31T20:05:09.007Z'],
    [
      { at },
      { $dateToString: { ...china, format: '%Y/%m/%d %H:%M:%S.%L %j %w %u %U %V %G %z %Z %%' } },
      '2026/02/01 04:05:09.007 032 1 7 05 05 2026 +0800 +480 %',
    ],
    [{}, { $dateToString: { date: '$at', onNull: 'none' } }, 'none'],
    [{ at }, { $dateToString: { date: '$at', format: '%q' } }, refused("'%q'")],
  ],
};
