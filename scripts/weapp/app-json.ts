import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './built-files';

export type AppJson = {
  pages: readonly string[];
  subPackages?: readonly { root: string; pages: readonly string[] }[];
  tabBar?: { list: readonly { pagePath: string; iconPath?: string; selectedIconPath?: string }[] };
  preloadRule?: Readonly<Record<string, { packages: readonly string[] }>>;
  themeLocation?: string;
};

/** Every page of the mini-program by its path from the root, the first one being the home page. */
export function pagesOf(app: AppJson): readonly string[] {
  return app.pages.concat(
    (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  );
}

/** What app.json names and the build does not have. */
export function missingFromBuild(weappDir: string): readonly string[] {
  const app = readJson(weappDir, 'app.json') as AppJson;
  const pages = pagesOf(app);
  const files = pages.flatMap((page) =>
    ['js', 'json', 'wxml'].map((extension) => `${page}.${extension}`),
  );
  const roots = (app.subPackages ?? []).map(({ root }) => root);
  const preloaded = Object.entries(app.preloadRule ?? {});
  return [
    ...files
      .concat(app.themeLocation ?? [], barPictures(weappDir, app))
      .filter((file) => !existsSync(path.join(weappDir, file)))
      .map((file) => `app.json names ${file}, which was not built`),
    ...(app.tabBar?.list ?? [])
      .filter(({ pagePath }) => !app.pages.includes(pagePath))
      .map(({ pagePath }) => `the tab ${pagePath} is not a page of the main package`),
    ...preloaded
      .filter(([page]) => !pages.includes(page))
      .map(([page]) => `preloadRule names ${page}, which is no page`),
    ...preloaded
      .flatMap(([, { packages }]) => packages)
      .filter((root) => !roots.includes(root))
      .map((root) => `preloadRule names ${root}, which is no subpackage`),
  ];
}

/** The tab bar's pictures; `@name` stands for one in each theme. */
function barPictures(weappDir: string, app: AppJson): string[] {
  const themeFile = app.themeLocation;
  const themes =
    themeFile !== undefined && existsSync(path.join(weappDir, themeFile))
      ? Object.values(readJson(weappDir, themeFile) as Record<string, Record<string, string>>)
      : [];
  return (app.tabBar?.list ?? [])
    .flatMap(({ iconPath, selectedIconPath }) => [iconPath ?? [], selectedIconPath ?? []].flat())
    .flatMap((icon) =>
      icon.startsWith('@')
        ? themes.map((theme) => theme[icon.slice(1)] ?? `${themeFile ?? ''} without ${icon}`)
        : [icon],
    );
}
