import type { Instant } from '../../values';
import { type PolicyVersion, versions } from './index';

/**
 * The version people are asked to agree to at this moment. The launch version counts from the
 * beginning: before it nobody was asked anything, so there is nothing else to fall back on.
 */
export function versionInForce(
  now: Instant,
  all: readonly PolicyVersion[] = versions,
): PolicyVersion {
  const found = all.find(
    ({ effectiveAt, launch }) => launch === true || startOf(effectiveAt) <= now,
  );
  if (found === undefined) {
    throw new Error('no version of the policy is in force');
  }
  return found;
}

/** The next version that is published and not yet in force, or null. */
export function upcomingVersion(
  now: Instant,
  all: readonly PolicyVersion[] = versions,
): PolicyVersion | null {
  const inForce = versionInForce(now, all);
  const announced = all.slice(0, all.indexOf(inForce));
  return announced.findLast(({ publishedAt }) => startOf(publishedAt) <= now) ?? null;
}

/** A day in the policy begins at midnight in China, wherever the clock that asks stands. */
export const startOf = (day: string): Instant =>
  new Date(`${day}T00:00:00+08:00`).toISOString() as Instant;
