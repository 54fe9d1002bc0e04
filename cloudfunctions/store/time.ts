import type { Instant } from '@contract/values';

const dayMs = 86_400_000;

export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

export const daysAfter = (instant: Instant, days: number): Instant =>
  instantOf(new Date(Date.parse(instant) + days * dayMs));
