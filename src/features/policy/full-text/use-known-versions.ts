import type { Instant } from '@contract/values';
import { versionInForce } from '@contract/policy/versions/in-force';
import { versions, type PolicyVersion } from '@contract/policy/versions/index';
import { usePolicy } from '@phone/cloud/policy';
import { useQuery } from '@phone/cloud/use-query';

/** A version that can be read. Of one the program does not carry, no more is known than this. */
export type KnownVersion = Pick<PolicyVersion, 'id' | 'hash' | 'effectiveAt'> &
  Partial<Pick<PolicyVersion, 'publishedAt' | 'material'>>;

export type VersionState = 'inForce' | 'upcoming' | 'superseded';

/** The versions the program carries and those the cloud has told of, the newest first. */
export function useKnownVersions(): {
  versions: readonly [KnownVersion, ...KnownVersion[]];
  inForce: string;
} {
  const policy = usePolicy();
  // Whoever comes here from outside of the program finds out what is announced.
  useQuery('account.me', policy === undefined ? {} : null);
  const [first, ...others] = [policy?.notice, policy?.inForce].flatMap((version) =>
    version && !versions.some(({ id }) => id === version.id) ? [version] : [],
  );
  const all = first === undefined ? versions : ([first, ...others, ...versions] as const);
  const now = new Date().toISOString() as Instant;
  return { versions: all, inForce: policy?.inForce.id ?? versionInForce(now).id };
}

/** Versions are called by their dates, so that the later one is the greater one. */
export function stateOf(version: string, inForce: string): VersionState {
  if (version === inForce) {
    return 'inForce';
  }
  return version > inForce ? 'upcoming' : 'superseded';
}
