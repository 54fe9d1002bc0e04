import type { ConsentReceipt } from '../../contract/consent-receipt';
import { hashVersions } from '../policy/hash-versions';

/** Whether what was agreed to is a text that was published, clause by clause. */
export function textFaults(events: ConsentReceipt['events']): string[] {
  const published = hashVersions();
  return events.flatMap(({ number, policyVersion, textHash, clauseHashes }) => {
    const text = published.find(({ id }) => id === policyVersion);
    if (text === undefined) {
      return [`Event ${number} names a policy of ${policyVersion}, which was never published.`];
    }
    const hashes = new Map<string, string>(Object.entries(text.clauses));
    const others = clauseHashes.filter(({ clause, hash }) => hashes.get(clause) !== hash);
    return [
      ...(textHash === text.hash
        ? []
        : [`Event ${number} is about another text than the published one.`]),
      ...others.map(({ clause }) => `Event ${number} quotes clause ${clause} as it never was.`),
    ];
  });
}
