import { clauseIds, type PolicyText } from '@contract/policy/clauses';
import { hashVersion } from '@contract/policy/versions/hashed';
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
  /** There is no version of that name, or none was named. */
  | { readonly state: 'unknown' }
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
  if (id === null || query.error === 'consent/unknown-version') {
    return { state: 'unknown' };
  }
  if (query.state === 'ready') {
    return isTrue(query.value) ? { state: 'ready', text: textOf(query.value) } : { state: 'false' };
  }
  return query.state === 'loading'
    ? { state: 'loading' }
    : { state: 'failed', why: failureWords(query.error), reload: query.reload };
}

type Read = Pick<Output<'consent.readVersion'>, 'version' | 'hash' | 'clauses'>;

/** Whether it is, letter by letter, the text that was announced under its name. */
export function isTrue(read: Read, policy = currentPolicy()): boolean {
  const { version, hash, clauses } = read;
  const announced = [policy?.inForce, policy?.notice].find((each) => each?.id === version);
  return (
    clauses.length === clauseIds.length &&
    clauseIds.every((id, index) => clauses[index]?.id === id) &&
    hashVersion(version, textOf(read), sha256Hex).hash === hash &&
    (announced?.hash ?? hash) === hash
  );
}

const textOf = ({ clauses }: Read): PolicyText =>
  Object.fromEntries(clauses.map(({ id, ...clause }) => [id, clause])) as unknown as PolicyText;
