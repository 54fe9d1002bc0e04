import type { Instant } from '@contract/values';

/** From the first moment on, and before the second. */
export type Range = { readonly from: Instant; readonly to: Instant };
/** `2026-11-23`, where the phone is. */
export type Days = { readonly first: string; readonly last: string };

/** How many days back; `all` and `chosen` have no number. */
export const presets = ['7', '30', '365', 'all', 'chosen'] as const;
export type Preset = (typeof presets)[number];

/** Before this day there was no policy to collect anything under. */
export const firstDay = '2020-04-03';
const DAY_MS = 86_400_000;

/** Whole days, today among them, so that the same question is asked all day long. */
export function daysOf(preset: Exclude<Preset, 'chosen'>, now: Date): Days {
  const back = preset === 'all' ? null : Number(preset) - 1;
  const first = back === null ? firstDay : dayOf(new Date(now.getTime() - back * DAY_MS));
  return { first, last: dayOf(now) };
}

/** Days turned round are put right. */
export function rangeOf({ first, last }: Days): Range {
  const [from, to] = first <= last ? [first, last] : [last, first];
  return { from: startOf(from, 0), to: startOf(to, 1) };
}

export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function startOf(day: string, later: number): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString() as Instant;
}
