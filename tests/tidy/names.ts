import type { Rule } from './rule';

/** Words that name no thing: whatever lies there could be called by what it is. */
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|managers?|services?|shared|lib|stuff)$/;
/** `save-card.ts`, `save-card.test.ts`, `card.module.scss`, `0001-one-page.md`, `.ci`. */
const KEBAB = /^[.]?[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Names that others choose: tools, conventions, WeChat. */
const GIVEN = /^(README|LICENSE|CHANGELOG|SECURITY|CONTRIBUTING)([.]md)?$/;
/** The landing page of a shared card is called what it shows. */
const SHARED_PAGE = 'src/pages/shared';

export const names: Rule = {
  name: 'names',
  check: (files) =>
    files.flatMap(({ path }) => {
      const inside = path.startsWith(`${SHARED_PAGE}/`) ? path.slice(SHARED_PAGE.length) : path;
      const parts = inside.split('/').filter((part) => part !== '');
      return parts.flatMap((part) => {
        if (EMPTY_NAMES.test(part.replace(/[.].*$/, ''))) {
          return [{ path, what: `"${part}" names no thing` }];
        }
        return KEBAB.test(part) || GIVEN.test(part)
          ? []
          : [{ path, what: `"${part}" is not kebab-case` }];
      });
    }),
};
