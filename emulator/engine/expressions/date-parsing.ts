import { failures } from '../errors';
import { atYear, isoDay } from './calendar';
import { toInstant } from './time-zone';

/**
 * Reads the forms of ISO 8601. MongoDB's own reader also takes English words and other orders; a
 * text with numbers in another form is refused, because it may be a date there.
 */
export function parseIsoDate(text: string, zone: string | null): Date | null {
  const found = isoForm.exec(text.trim());
  if (!found?.groups) {
    if (/\d/.test(text)) {
      throw failures.unsupported('a date string that is not ISO 8601, without a format,');
    }
    return null;
  }
  return dateFrom(found.groups, zone);
}

const isoForm =
  /^(?<Y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:[T ](?<H>\d{2}):(?<M>\d{2})(?::(?<S>\d{2})(?:\.(?<L>\d{1,3})\d*)?)?)?\s?(?<z>Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/;

/** Reads a text by a format: `%Y %m %d %H %M %S %L %j`, `%G %V %u`, `%z %Z`, `%%`. */
export function parseDate(text: string, format: string, zone: string | null): Date | null {
  const pattern = format.replace(/%(.?)|[\s\S]/gu, (character, letter: string | undefined) => {
    if (letter === undefined) {
      return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    }
    const part = Object.hasOwn(formatParts, letter) ? formatParts[letter] : undefined;
    if (part === undefined) {
      throw failures.operation(`Invalid format character '%${letter}' in format string`);
    }
    return part;
  });
  const groups = new RegExp(`^${pattern}$`).exec(text)?.groups;
  return groups ? dateFrom(groups, zone) : null;
}

const formatParts: Readonly<Record<string, string>> = {
  Y: '(?<Y>\\d{4})',
  m: '(?<m>\\d{1,2})',
  d: '(?<d>\\d{1,2})',
  H: '(?<H>\\d{1,2})',
  M: '(?<M>\\d{1,2})',
  S: '(?<S>\\d{1,2})',
  L: '(?<L>\\d{1,3})',
  j: '(?<j>\\d{1,3})',
  G: '(?<G>\\d{4})',
  V: '(?<V>\\d{1,2})',
  u: '(?<u>\\d)',
  z: '(?<z>Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)',
  Z: '(?<Z>[+-]\\d{1,4})',
  '%': '%',
};

type Groups = Readonly<Record<string, string | undefined>>;

function dateFrom(groups: Groups, zone: string | null): Date | null {
  const written = groups['z'] ?? writtenMinutes(groups['Z']);
  if (written !== undefined && zone !== null) {
    throw failures.operation('a date string with a time zone takes no timezone argument beside it');
  }
  const day = dayFrom(groups);
  const [hour, minute, second] = ['H', 'M', 'S'].map((name) => Number(groups[name] ?? 0));
  const milliseconds = Number((groups['L'] ?? '').padEnd(3, '0'));
  if (!day || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return null;
  }
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  const local = new Date(day.getTime() + seconds * 1_000 + milliseconds);
  return toInstant(local, written ?? zone ?? 'UTC');
}

function dayFrom(groups: Groups): Date | null {
  const number = (name: string, missing: number): number => Number(groups[name] ?? missing);
  if (groups['G'] !== undefined) {
    const [week, weekday] = [number('V', 1), number('u', 1)];
    return week >= 1 && week <= 53 && weekday >= 1 && weekday <= 7
      ? isoDay(number('G', 0), week, weekday)
      : null;
  }
  if (groups['Y'] === undefined) {
    return null;
  }
  if (groups['j'] !== undefined) {
    return atYear(number('Y', 0), 0, number('j', 1));
  }
  const day = atYear(number('Y', 0), number('m', 1) - 1, number('d', 1));
  // A day that the month does not have would become one of the next month.
  return day.getUTCMonth() === number('m', 1) - 1 && number('d', 1) >= 1 ? day : null;
}

/** `%Z` is the offset in minutes. */
function writtenMinutes(text: string | undefined): string | undefined {
  if (text === undefined) {
    return undefined;
  }
  const minutes = Math.abs(Number(text));
  const [hours, rest] = [Math.trunc(minutes / 60), minutes % 60];
  return `${text.startsWith('-') ? '-' : '+'}${pad(hours)}:${pad(rest)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
