import { createHash } from 'node:crypto';
import { versions } from '@contract/policy/versions';
import { hashVersion, type VersionHashes } from '@contract/policy/versions/hashed';
import { policyTexts } from '@contract/policy/versions/texts';

/** The hashes of every version, computed from its text: what a new version's record is filled with. */
export function hashVersions(): readonly (VersionHashes & { readonly id: string })[] {
  return versions.map(({ id }) => ({ id, ...hashVersion(id, policyTexts[id], sha256) }));
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
