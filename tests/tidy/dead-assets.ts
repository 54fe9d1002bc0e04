import { posix } from 'node:path';
import type { Rule } from './rule';

const ASSET = /^(src|preview|docs)\/.*[.](scss|css|png|jpe?g|svg|html)$/;

/** A style or a picture that no file names is dead. Dead code is the import laws' to find. */
export const deadAssets: Rule = {
  name: 'dead assets',
  check: (files) =>
    files
      .filter(({ path }) => ASSET.test(path))
      .filter(({ path }) => {
        const name = posix.basename(path).replace(/^_|[.]scss$/g, '');
        return !files.some((other) => other.path !== path && other.text.includes(name));
      })
      .map(({ path }) => ({ path, what: 'no file names it' })),
};
