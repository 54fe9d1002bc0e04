import { clauseIds, type ClauseId, type PolicyText } from '@contract/policy/clauses';
import { hashedClause, hashedVersion } from '@contract/policy/versions/hashed';
import { policyTexts } from '@contract/policy/versions/texts';
import type { Output } from '@contract/index';
import { currentPolicy } from '@phone/cloud/policy';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords } from '@phone/features/app';
import { sha256Hex } from '@phone/platform/sha256';

/** The text of a version: carried by the program, or read from the cloud and checked here. */
export type VersionText =
  | { readonly state: 'ready'; readonly text: PolicyText }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly why: string; readonly reload: () => void }
  /** There is no such version. */
  | { readonly state: 'missing' }
  /** What the cloud sent is not the text its hash was taken of. */
  | { readonly state: 'false' };

const carried: Readonly<Record<string, PolicyText>> = policyTexts;

/** With null nothing is read. */
export function useVersionText(id: string | null): VersionText {
  const own = id !== null && Object.hasOwn(carried, id) ? carried[id] : undefined;
  const query = useQuery(
    'consent.readVersion',
    id === null || own !== undefined ? null : { version: id },
  );
  if (own !== undefined) {
    return { state: 'ready', text: own };
  }
  if (query.state === 'ready') {
    return isTrue(query.value) ? { state: 'ready', text: textOf(query.value) } : { state: 'false' };
  }
  if (query.state === 'loading') {
    return { state: 'loading' };
  }
  const { error, reload } = query;
  return error === 'consent/unknown-version'
    ? { state: 'missing' }
    : { state: 'failed', why: failureWords(error), reload };
}

type Read = Pick<Output<'consent.readVersion'>, 'version' | 'hash' | 'clauses'>;

/** Whether it is, letter by letter, the text that was announced under its name. */
export function isTrue({ version, hash, clauses }: Read, policy = currentPolicy()): boolean {
  const announced = [policy?.inForce, policy?.notice].find((each) => each?.id === version);
  return (
    clauseIds.every((id, index) => clauses[index]?.id === id) &&
    sha256Hex(hashedVersion(version, hashesOf(textOf({ clauses })))) === hash &&
    (announced?.hash ?? hash) === hash
  );
}

const hashesOf = (text: PolicyText): Record<ClauseId, string> =>
  Object.fromEntries(clauseIds.map((id) => [id, sha256Hex(hashedClause(id, text[id]))])) as Record<
    ClauseId,
    string
  >;

const textOf = ({ clauses }: Pick<Read, 'clauses'>): PolicyText =>
  Object.fromEntries(clauses.map(({ id, ...clause }) => [id, clause])) as unknown as PolicyText;
