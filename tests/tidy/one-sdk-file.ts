import type { Rule } from './rule';

const IMPORT = /(from|import|require\()\s*['"]wx-server-sdk['"]/;

/** The vendor's SDK enters the product through one file, so that it can be changed in one. */
export const oneSdkFile: Rule = {
  name: 'one SDK file',
  check: (files) => {
    const importers = files
      .filter(({ path }) => path.startsWith('cloudfunctions/') && !path.endsWith('.test.ts'))
      .filter(({ text }) => IMPORT.test(text));
    return importers
      .slice(1)
      .map(({ path }) => ({ path, what: `imports the SDK as ${importers[0]?.path ?? ''} does` }));
  },
};
