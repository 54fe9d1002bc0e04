import { upcomingVersion, versionInForce } from '@contract/policy/versions/in-force';
import { versions, type PolicyVersion, type VersionId } from '@contract/policy/versions/index';
import type { Instant } from '@contract/values';

type Version = (typeof versions)[number];
export type VersionState = 'inForce' | 'upcoming' | 'superseded';

export function stateOf(version: PolicyVersion, now = new Date()): VersionState {
  const instant = now.toISOString() as Instant;
  if (version.id === versionInForce(instant).id) {
    return 'inForce';
  }
  return version.id === upcomingVersion(instant)?.id ? 'upcoming' : 'superseded';
}

/** The version with this date; without one, or with one there is not, the one in force. */
export function versionOf(id: string | undefined, now = new Date()): Version {
  const inForce = versionInForce(now.toISOString() as Instant).id;
  return (
    versions.find((version) => version.id === id) ??
    versions.find((version) => version.id === inForce) ??
    versions[0]
  );
}

export const isVersionId = (id: string | undefined): id is VersionId =>
  versions.some((version) => version.id === id);
