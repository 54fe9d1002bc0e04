import type { Document } from '../document';
import { failures } from '../errors';
import { fields, isNothing, textOf } from './arguments';
import { calendar } from './calendar';
import { parseDate, parseIsoDate } from './date-parsing';
import { dateOf } from './date-parts';
import type { Operator } from './scope';
import { offsetAt, toLocal } from './time-zone';

export const dateTexts = {
  $dateToString: fields(['date'], ['format', 'timezone', 'onNull'], toText),
  $dateFromString: fields(['dateString'], ['format', 'timezone', 'onError', 'onNull'], fromText),
} satisfies Record<string, Operator>;

function toText(given: Document, word: string): unknown {
  const { date, timezone = 'UTC', onNull = null } = given;
  const format = 'format' in given ? given['format'] : isoFormat(timezone);
  if (isNothing(date)) {
    return onNull;
  }
  if (isNothing(timezone) || isNothing(format)) {
    return null;
  }
  const instant = dateOf(word, date);
  const zone = textOf(word, timezone);
  const local = toLocal(instant, zone);
  const offset = offsetAt(zone, instant.getTime()) / 60_000;
  return textOf(word, format).replace(/%(.?)/gsu, (_match, letter: string) => {
    const write = Object.hasOwn(writers, letter) ? writers[letter] : undefined;
    if (!write) {
      throw failures.operation(`Invalid format character '%${letter}' in format string`);
    }
    return write(local, offset);
  });
}

const isoFormat = (zone: unknown): string =>
  zone === 'UTC' ? '%Y-%m-%dT%H:%M:%S.%LZ' : '%Y-%m-%dT%H:%M:%S.%L';

const digits = (count: number, read: (local: Date) => number) => (local: Date) =>
  String(read(local)).padStart(count, '0');

const writers: Readonly<Record<string, (local: Date, offsetMinutes: number) => string>> = {
  Y: digits(4, calendar.year),
  m: digits(2, calendar.month),
  d: digits(2, calendar.dayOfMonth),
  H: digits(2, calendar.hour),
  M: digits(2, calendar.minute),
  S: digits(2, calendar.second),
  L: digits(3, calendar.millisecond),
  j: digits(3, calendar.dayOfYear),
  w: digits(1, calendar.dayOfWeek),
  u: digits(1, calendar.isoDayOfWeek),
  U: digits(2, calendar.week),
  V: digits(2, calendar.isoWeek),
  G: digits(4, calendar.isoWeekYear),
  z: (_local, offset) => {
    const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
    return signOf(offset) + String(hours).padStart(2, '0') + String(minutes).padStart(2, '0');
  },
  Z: (_local, offset) => signOf(offset) + String(Math.abs(offset)),
  '%': () => '%',
};

const signOf = (offset: number): string => (offset < 0 ? '-' : '+');

/** A text that is no date gives `onError`, or an error without it. */
function fromText(given: Document, word: string): unknown {
  const { dateString, onNull = null, timezone = null, format = null } = given;
  if (isNothing(dateString)) {
    return onNull;
  }
  if ('timezone' in given && isNothing(timezone)) {
    return null;
  }
  const zone = timezone === null ? null : textOf(word, timezone);
  const text = typeof dateString === 'string' ? dateString : null;
  const read =
    text === null
      ? null
      : format === null
        ? parseIsoDate(text, zone)
        : parseDate(text, textOf(word, format), zone);
  if (read) {
    return read;
  }
  if ('onError' in given) {
    return given['onError'];
  }
  throw failures.operation('(ConversionFailure) Error parsing date string');
}
