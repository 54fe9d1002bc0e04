const dayMs = 86_400_000;

/** A calendar's parts of a local date; weeks without ISO in their name begin on Sunday. */
export const calendar = {
  year: (local: Date) => local.getUTCFullYear(),
  month: (local: Date) => local.getUTCMonth() + 1,
  dayOfMonth: (local: Date) => local.getUTCDate(),
  hour: (local: Date) => local.getUTCHours(),
  minute: (local: Date) => local.getUTCMinutes(),
  second: (local: Date) => local.getUTCSeconds(),
  millisecond: (local: Date) => local.getUTCMilliseconds(),
  /** 1 is Sunday. */
  dayOfWeek: (local: Date) => local.getUTCDay() + 1,
  dayOfYear,
  /** 0 to 53: the days before the first Sunday are in week 0. */
  week: (local: Date) => Math.floor((dayOfYear(local) + 6 - local.getUTCDay()) / 7),
  /** 1 is Monday. */
  isoDayOfWeek,
  isoWeek: (local: Date) => Math.ceil(dayOfYear(thursdayOf(local)) / 7),
  isoWeekYear: (local: Date) => thursdayOf(local).getUTCFullYear(),
};

/** The first moment of a day that is named by ISO week; Monday of week 1 is near 4 January. */
export function isoDay(year: number, week: number, day: number): Date {
  const fourth = atYear(year, 0, 4);
  const days = 1 - isoDayOfWeek(fourth) + (week - 1) * 7 + (day - 1);
  return new Date(fourth.getTime() + days * dayMs);
}

/** `Date.UTC` reads the years 0 to 99 as 1900 and on. */
export function atYear(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

function dayOfYear(local: Date): number {
  const first = atYear(local.getUTCFullYear(), 0, 1);
  return Math.floor((local.getTime() - first.getTime()) / dayMs) + 1;
}

function isoDayOfWeek(local: Date): number {
  return local.getUTCDay() || 7;
}

/** An ISO week belongs to the year that its Thursday is in. */
function thursdayOf(local: Date): Date {
  return new Date(local.getTime() + (4 - isoDayOfWeek(local)) * dayMs);
}
