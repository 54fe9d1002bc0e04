import { posix } from 'node:path';
import type { Rule } from './rule';

const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)]*)?\)/g;

/** A document's link leads to something that is there. */
export const links: Rule = {
  name: 'links',
  check: (files) => {
    const known = files.map(({ path }) => path);
    return files
      .filter(({ path }) => path.endsWith('.md'))
      .flatMap((file) =>
        [...file.text.matchAll(LINK)].flatMap(([, link]) => {
          const to = posix.join(posix.dirname(file.path), link ?? '').replace(/\/$/, '');
          const leads = known.some((path) => path === to || path.startsWith(`${to}/`));
          return leads ? [] : [{ path: file.path, what: `leads nowhere: ${link ?? ''}` }];
        }),
      );
  },
};
