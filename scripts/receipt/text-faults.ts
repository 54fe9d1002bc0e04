import { clauseHash, clausesIn, textOf } from '../../cloudfunctions/domains/consent/clause-hashes';
import { sha256 } from '../../cloudfunctions/domains/consent/chain';
import type { ConsentReceipt } from '../../contract/consent-receipt';
import { canonical } from '../../contract/policy/canonical';
import { clauseIds } from '../../contract/policy/clauses';

/** Whether what was agreed to is a text that was published, clause by clause. */
export const textFaults = (events: ConsentReceipt['events']): string[] =>
  events.flatMap(({ number, policyVersion, textHash, clauseHashes }) => {
    const text = textOf(policyVersion);
    if (text === null) {
      return [`Event ${number} names a policy of ${policyVersion}, which was never published.`];
    }
    const isText = textHash === sha256(canonical(clausesIn(text)));
    const others = clauseHashes.filter(
      ({ clause, hash }) =>
        !clauseIds.some((id) => id === clause && clauseHash(policyVersion, id) === hash),
    );
    return [
      ...(isText ? [] : [`Event ${number} is about another text than the published one.`]),
      ...others.map(({ clause }) => `Event ${number} quotes clause ${clause} as it never was.`),
    ];
  });
