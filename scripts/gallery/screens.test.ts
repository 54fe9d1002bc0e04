import { readFileSync } from 'node:fs';
import path from 'node:path';
import { indexPage } from './index-page';
import { modes } from './modes';
import { screens } from './screens';

const root = path.resolve(__dirname, '../..');

test('every page of the mini-program is in the gallery, and no other', () => {
  const shown = new Set(screens.map(({ page }) => page));
  expect([...shown].sort()).toEqual(pagesOfSource().sort());
});

test('every screen has a name of its own', () => {
  expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length);
});

test('the index shows every shot and says what went wrong', () => {
  const html = indexPage(
    modes.map(({ name: mode }) => ({
      screen: 'card',
      mode,
      file: `${mode}/card.png`,
      faults: mode === 'dark' ? ['a < b'] : [],
    })),
  );
  expect(html.match(/<img /g)).toHaveLength(modes.length);
  expect(html).toContain('<p>a &lt; b</p>');
});

/** The pages as the mini-program's own settings name them, read as text: they run only in Taro. */
function pagesOfSource(): string[] {
  const text = readFileSync(path.join(root, 'src/app.config.ts'), 'utf8');
  const [beforePackages = '', packages = ''] = text.split('subPackages:');
  const names = (part: string) => [...part.matchAll(/'(pages\/[\w/-]+)'/g)].map(([, name]) => name);
  const inPackages = [...packages.matchAll(/root: '([^']+)',\s*pages: \[([^\]]*)\]/g)].flatMap(
    ([, base, list]) => names(list ?? '').map((name) => `${base}/${name}`),
  );
  return [...names(beforePackages).map(String), ...inPackages];
}
