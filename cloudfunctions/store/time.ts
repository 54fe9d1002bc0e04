import type { Instant } from '@contract/values';

const dayMs = 86_400_000;

export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

export const daysAfter = (instant: Instant, days: number): Instant =>
  instantOf(new Date(Date.parse(instant) + days * dayMs));

export const hoursAfter = (instant: Instant, hours: number): Instant =>
  daysAfter(instant, hours / 24);

/** Where something stands in a list by time; two of the same millisecond are told apart by id. */
export const placeOf = (at: Instant, id: string): string =>
  `${String(Date.parse(at)).padStart(15, '0')}.${id}`;
