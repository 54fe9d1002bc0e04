import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { eachField, fields, isNothing, mistaken, named, textOf, wholeNumber } from './arguments';
import { atYear, calendar, isoDay } from './calendar';
import type { Operator } from './scope';
import { toInstant, toLocal } from './time-zone';

export const dateParts = {
  $year: part(calendar.year),
  $month: part(calendar.month),
  $dayOfMonth: part(calendar.dayOfMonth),
  $hour: part(calendar.hour),
  $minute: part(calendar.minute),
  $second: part(calendar.second),
  $millisecond: part(calendar.millisecond),
  $dayOfWeek: part(calendar.dayOfWeek),
  $dayOfYear: part(calendar.dayOfYear),
  $week: part(calendar.week),
  $isoDayOfWeek: part(calendar.isoDayOfWeek),
  $isoWeek: part(calendar.isoWeek),
  $isoWeekYear: part(calendar.isoWeekYear),
  $dateFromParts: fields(
    [],
    [
      ...['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'timezone'],
      ...['isoWeekYear', 'isoWeek', 'isoDayOfWeek'],
    ],
    fromParts,
  ),
} satisfies Record<string, Operator>;

/** Takes a date, or `{date, timezone}`. */
function part(read: (local: Date) => number): Operator {
  return (argument, reading) => {
    const only: unknown = Array.isArray(argument) && argument.length === 1 ? argument[0] : argument;
    const zoned = isDocument(only) && !Object.keys(only)[0]?.startsWith('$');
    const given = zoned ? named(only, reading.word, ['date'], ['timezone']) : { date: only };
    const evaluate = eachField(given, reading);
    return (scope) => {
      const { date, timezone = 'UTC' } = evaluate(scope);
      if (isNothing(date) || isNothing(timezone)) {
        return null;
      }
      return read(toLocal(dateOf(reading.word, date), textOf(reading.word, timezone)));
    };
  };
}

export function dateOf(word: string, value: unknown): Date {
  if (!(value instanceof Date)) {
    throw mistaken(word, 'dates', value);
  }
  return value;
}

/** A part beyond its range carries over into the next. */
function fromParts(given: Document, word: string): Date | null {
  const iso = 'isoWeekYear' in given;
  if (iso === 'year' in given || (iso && ('month' in given || 'day' in given))) {
    throw failures.operation(`${word} requires either 'year' or 'isoWeekYear', and parts to match`);
  }
  if (!iso && ('isoWeek' in given || 'isoDayOfWeek' in given)) {
    throw failures.operation(`${word} does not allow mixing natural dates with ISO dates`);
  }
  if (Object.values(given).some(isNothing)) {
    return null;
  }
  const { timezone = 'UTC', ...parts } = given;
  const number = (name: string, missing: number): number => {
    const value = wholeNumber(word, parts[name] ?? missing);
    if (Math.abs(value) > 32_767) {
      throw failures.operation(`'${name}' must evaluate to a value in the range [-32768, 32767]`);
    }
    return value;
  };
  const year = number(iso ? 'isoWeekYear' : 'year', 0);
  if (year < 1 || year > 9999) {
    throw failures.operation(`${word} needs a year between 1 and 9999`);
  }
  const day = iso
    ? isoDay(year, number('isoWeek', 1), number('isoDayOfWeek', 1))
    : atYear(year, number('month', 1) - 1, number('day', 1));
  const seconds = (number('hour', 0) * 60 + number('minute', 0)) * 60 + number('second', 0);
  const local = new Date(day.getTime() + seconds * 1_000 + number('millisecond', 0));
  return toInstant(local, textOf(word, timezone));
}
