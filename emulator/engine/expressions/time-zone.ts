import { failures } from '../errors';

/**
 * A zone is an offset (`+08`, `+0800`, `+08:00`) or an Olson name (`Asia/Shanghai`). Local times are
 * dates whose UTC fields read as the clock on the wall.
 */
export function toLocal(instant: Date, zone: string): Date {
  return new Date(instant.getTime() + offsetAt(zone, instant.getTime()));
}

export function toInstant(local: Date, zone: string): Date {
  const wall = local.getTime();
  const guess = wall - offsetAt(zone, wall);
  return new Date(wall - offsetAt(zone, guess));
}

/** Milliseconds that the wall is ahead of UTC. */
export function offsetAt(zone: string, instant: number): number {
  return fixedOffset(zone) ?? namedOffset(zone, instant);
}

export function fixedOffset(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'UTC' || zone === 'GMT') {
    return 0;
  }
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) {
    return undefined;
  }
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function namedOffset(zone: string, instant: number): number {
  const parts = Object.fromEntries(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(instant / 1_000) * 1_000;
}

/** Making a formatter is slow; there are only so many zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) {
    return known;
  }
  try {
    const made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, made);
    return made;
  } catch {
    throw failures.operation(`unrecognized time zone identifier: "${zone.slice(0, 80)}"`);
  }
}
