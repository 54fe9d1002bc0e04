import { versions } from '@contract/policy/versions';
import { startOf } from '@contract/policy/versions/in-force';
import type { ReadHandler } from '@server/kernel/handler';
import { clausesIn, textOf } from '../clause-hashes';

/** Published ones only: a text that waits in the program for its day is nobody's to read. */
export const readVersion: ReadHandler<'consent.readVersion'> = async (context, input) => {
  const text = textOf(input.version);
  const version = versions.find(({ id }) => id === input.version);
  if (text === null || version === undefined || context.now < startOf(version.publishedAt)) {
    return context.refuse('consent/unknown-version');
  }
  const { effectiveAt, hash } = version;
  const clauses = clausesIn(text).map(({ body, ...clause }) => ({ ...clause, body: [...body] }));
  return { version: input.version, effectiveAt, hash, clauses };
};
