import type { Variant } from '../built-functions';

const versions = 'contract/policy/versions';

/** The functions as they will be when one more version of the policy is published. */
export const withNextVersion: Variant = {
  name: 'next-version',
  instead: {
    [`${versions}/index.ts`]: 'tests/support/next-version/versions.ts',
    [`${versions}/clause-hashes.ts`]: 'tests/support/next-version/clause-hashes.ts',
    [`${versions}/texts.ts`]: 'tests/support/next-version/texts.ts',
    [`${versions}/scopes.ts`]: 'tests/support/next-version/scopes.ts',
  },
};

export { next } from './next';
