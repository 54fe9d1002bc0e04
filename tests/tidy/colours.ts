import type { Finding, Rule, SourceFile } from './rule';
import { linesThatMatch } from './rule';

const TOKENS = 'src/ui/tokens.scss';
const COLOUR = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|lab)\(/i;
const HEX = /#[0-9a-f]{3,8}\b/gi;
/** The two that WeChat's own interfaces insist on. */
const WECHAT_NEEDS = ['#000000', '#FFFFFF'];

/**
 * A colour has one home, so that dark and elder mode can't be forgotten anywhere. Styles name
 * tokens only. What no style reaches (WeChat's own bars, a canvas) may repeat a token's colour.
 */
export const colours: Rule = {
  name: 'colours',
  check: (files) => {
    const tokens = files.find(({ path }) => path === TOKENS)?.text.toUpperCase() ?? '';
    const known = [...(tokens.match(HEX) ?? []), ...WECHAT_NEEDS];
    return files
      .filter(({ path }) => path.startsWith('src/') && path !== TOKENS)
      .flatMap((file) => {
        if (file.path.endsWith('.scss')) {
          return anyColourIn(file);
        }
        return /(?<![.]test)[.](tsx?|json)$/.test(file.path) ? strangersIn(file, known) : [];
      });
  },
};

function anyColourIn(file: SourceFile): Finding[] {
  return linesThatMatch(file, COLOUR).map(({ line }) => ({
    path: file.path,
    line,
    what: `a colour outside ${TOKENS}`,
  }));
}

function strangersIn(file: SourceFile, known: readonly string[]): Finding[] {
  return linesThatMatch(file, COLOUR)
    .filter(({ text }) => {
      const named = text.toUpperCase().match(HEX) ?? [];
      return named.length === 0 || named.some((hex) => !known.includes(hex));
    })
    .map(({ line }) => ({ path: file.path, line, what: `a colour that ${TOKENS} doesn't have` }));
}
