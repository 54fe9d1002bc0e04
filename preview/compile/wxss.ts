import postcss, { type AtRule, type Declaration, type Root } from 'postcss';
import { browserSelector } from './selectors';
import { browserUnits } from './units';

/** Gives the text of an imported sheet, or null where there is none. */
export type ReadImport = (from: string, specifier: string) => { path: string; text: string } | null;

/** Turns one WXSS sheet into CSS that a browser reads the way WeChat would. */
export function wxssToCss(path: string, text: string, readImport: ReadImport): string {
  const sheet = postcss.parse(text, { from: path });
  inlineImports(sheet, path, readImport, new Set([path]));
  sheet.walkAtRules('media', followPhoneTheme);
  sheet.walkRules((rule) => {
    if (!isKeyframe(rule.parent)) {
      rule.selector = browserSelector(rule.selector);
    }
  });
  sheet.walkDecls((declaration) => {
    declaration.value = browserUnits(withReadableFont(declaration));
  });
  return sheet.toString();
}

function inlineImports(sheet: Root, path: string, readImport: ReadImport, seen: Set<string>): void {
  sheet.walkAtRules('import', (rule) => {
    const specifier = /["']([^"']+)["']/.exec(rule.params)?.[1];
    const found = specifier === undefined ? null : readImport(path, specifier);
    if (found === null) {
      throw new Error(`${path}: cannot import ${rule.params}`);
    }
    if (seen.has(found.path)) {
      rule.remove();
      return;
    }
    seen.add(found.path);
    const imported = postcss.parse(found.text, { from: found.path });
    inlineImports(imported, found.path, readImport, seen);
    rule.replaceWith(imported.nodes);
  });
}

/** The bench sets light or dark for each phone; the machine's own setting must not leak in. */
function followPhoneTheme(rule: AtRule): void {
  const theme = /^\s*\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)\s*$/.exec(rule.params)?.[1];
  if (theme !== undefined) {
    rule.name = 'container';
    rule.params = `style(--theme: ${theme})`;
  }
}

/** Machines without Chinese fonts draw boxes; a font of ours comes last in every list. */
function withReadableFont({ prop, value }: Declaration): string {
  const isList = prop === 'font-family' || (prop === 'font' && value.includes(' '));
  return isList && !/^(?:inherit|initial|unset)$/.test(value) ? `${value}, "Noto Sans SC"` : value;
}

function isKeyframe(parent: unknown): boolean {
  const rule = parent as AtRule | undefined;
  return rule?.type === 'atrule' && /keyframes$/i.test(rule.name);
}
