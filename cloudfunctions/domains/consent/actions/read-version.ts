import { clauseIds, type PolicyText } from '@contract/policy/clauses';
import { versions } from '@contract/policy/versions';
import { startOf } from '@contract/policy/versions/in-force';
import { policyTexts } from '@contract/policy/versions/texts';
import type { ReadHandler } from '@server/kernel/handler';

const texts: Readonly<Record<string, PolicyText>> = policyTexts;

/** Published ones only: a text that waits in the program for its day is nobody's to read. */
export const readVersion: ReadHandler<'consent.readVersion'> = async (context, input) => {
  const version = versions.find(({ id }) => id === input.version);
  const text = texts[version?.id ?? ''];
  if (text === undefined || version === undefined || context.now < startOf(version.publishedAt)) {
    return context.refuse('consent/unknown-version');
  }
  const { effectiveAt, hash } = version;
  const clauses = clauseIds.map((id) => ({ id, ...text[id], body: [...text[id].body] }));
  return { version: input.version, effectiveAt, hash, clauses };
};
