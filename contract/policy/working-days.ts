/**
 * When the State Council moves rest and work about in a year: the first and last day of each
 * holiday, and the weekend days that are worked instead.
 */
export type WorkingYear = {
  readonly holidays: readonly (readonly [first: string, last: string])[];
  readonly worked: readonly string[];
  readonly source: string;
};

/** Only years that were announced. A year that is not here is unknown; it is never guessed. */
export const workingYears: Readonly<Record<number, WorkingYear>> = {
  2025: {
    holidays: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    source: '国办发明电〔2024〕12号, 2024-11-12',
  },
  2026: {
    holidays: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    source: '国务院办公厅关于2026年部分节假日安排的通知, 2025-11-04',
  },
};

/** The last day of a term, `2026-12-15`; `certain` is false where a year it reaches is unknown. */
export type Deadline = { readonly day: string; readonly certain: boolean };

/**
 * The day on which a term of working days that begins after `from` ends. A day of an unknown year
 * counts as worked, weekends too, so that the term can only end too early and never too late.
 */
export function workingDaysAfter(
  from: string,
  count: number,
  years: Readonly<Record<number, WorkingYear>> = workingYears,
): Deadline {
  let day = from;
  let certain = true;
  for (let left = count; left > 0;) {
    day = nextDay(day);
    const year = years[Number(day.slice(0, 4))];
    certain &&= year !== undefined;
    left -= year === undefined || isWorked(day, year) ? 1 : 0;
  }
  return { day, certain };
}

function isWorked(day: string, { holidays, worked }: WorkingYear): boolean {
  if (worked.includes(day)) {
    return true;
  }
  const isHoliday = holidays.some(([first, last]) => first <= day && day <= last);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return !isHoliday && weekday !== 0 && weekday !== 6;
}

const dayMs = 86_400_000;
const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
