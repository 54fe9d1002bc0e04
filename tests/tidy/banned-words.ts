import type { Rule } from './rule';
import { linesThatMatch } from './rule';

const words: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  /** The one file that may say it. */
  readonly except?: string;
}[] = [
  { what: 'a path of one machine', pattern: /(^|[\s"'`(=])\/(work|home|root|tmp|Users)\/\w/ },
  {
    what: 'a registry of one workplace',
    pattern: /https?:\/\/[^\s"'`]*(registry|mirror|pypi|npmmirror)/i,
  },
  {
    what: 'talk of how the work was done',
    pattern: /\b(issue|session|ticket) #?\d+\b|\bas an AI\b/i,
  },
  { what: 'work left undone', pattern: /\b(TODO|FIXME|XXX|HACK)\b/ },
  {
    what: 'a check switched off',
    pattern: /@ts-(ignore|nocheck|expect-error)|eslint-disable/,
  },
  {
    what: 'a test left out',
    pattern: /\b(test|it|describe)[.](only|skip|todo|failing)\b|\b(f|x)(it|describe|test)\(/,
    // A conformance run against a real cloud leaves out, and counts, what only the local one has.
    except: 'tests/conformance/local-test.ts',
  },
];

/** This rule and its planted faults must spell the words out. */
const SPELT_OUT = /^tests\/tidy\//;
const TEXT = /[.](tsx?|mjs|cjs|scss|html|json|md|yml)$|^[.]ci\//;

export const bannedWords: Rule = {
  name: 'banned words',
  check: (files) =>
    files
      .filter(({ path }) => TEXT.test(path) && !SPELT_OUT.test(path))
      .flatMap((file) =>
        words
          .filter(({ except }) => file.path !== except)
          .flatMap(({ what, pattern }) =>
            linesThatMatch(file, pattern).map(({ line }) => ({ path: file.path, line, what })),
          ),
      ),
};
