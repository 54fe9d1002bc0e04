import { clauseHash, textOf } from '../../cloudfunctions/domains/consent/clause-hashes';
import { sha256 } from '../../cloudfunctions/domains/consent/chain';
import type { ConsentReceipt } from '../../contract/consent-receipt';
import { clauseIds, type ClauseId } from '../../contract/policy/clauses';
import { hashedVersion } from '../../contract/policy/versions/hashed';

/** Whether what was agreed to is a text that was published, clause by clause. */
export const textFaults = (events: ConsentReceipt['events']): string[] =>
  events.flatMap(({ number, policyVersion, textHash, clauseHashes }) => {
    if (textOf(policyVersion) === null) {
      return [`Event ${number} names a policy of ${policyVersion}, which was never published.`];
    }
    const isText = textHash === versionHash(policyVersion);
    const others = clauseHashes.filter(
      ({ clause, hash }) =>
        !clauseIds.some((id) => id === clause && clauseHash(policyVersion, id) === hash),
    );
    return [
      ...(isText ? [] : [`Event ${number} is about another text than the published one.`]),
      ...others.map(({ clause }) => `Event ${number} quotes clause ${clause} as it never was.`),
    ];
  });

function versionHash(version: string): string {
  const hashes = clauseIds.map((id) => [id, clauseHash(version, id)] as const);
  return sha256(hashedVersion(version, Object.fromEntries(hashes) as Record<ClauseId, string>));
}
