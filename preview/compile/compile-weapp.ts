import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AppConfig, Build, PageConfig, ThemeFile } from '../bundle';
import { apiNames } from './api-names';
import { programOf } from './program';
import { compileTemplates, type TemplateSource } from './templates';
import { wxssToCss } from './wxss';

/** Reads a weapp build from disk and makes of it what the phone in the browser runs. */
export function compileWeapp(dir: string): Build {
  const files = sourceFiles(dir);
  const of = (extension: string): TemplateSource[] =>
    files.filter((file) => file.extension === extension);
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file.path}${file.extension}\0${file.text}\0`);
  }
  const app = JSON.parse(readFileSync(path.join(dir, 'app.json'), 'utf8')) as AppConfig;
  const templates = compileTemplates(of('.wxml'), of('.wxs'));
  const bundle = {
    version: hash.digest('hex').slice(0, 16),
    app,
    configs: pageConfigs(of('.json')),
    styles: Object.fromEntries(
      of('.wxss').map(({ path: name, text }) => [name, wxssToCss(name, text, importFrom(dir))]),
    ),
    theme: readTheme(dir, app),
    apiNames: apiNames(),
    problems: templates.problems,
  };
  return { bundle, program: programOf(of('.js'), templates.code) };
}

type SourceFile = TemplateSource & { readonly extension: string };

function sourceFiles(dir: string): SourceFile[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|json|wxml|wxs|wxss)$/.test(name))
    .sort()
    .map((name) => {
      const file = name.split(path.sep).join('/');
      const extension = path.posix.extname(file);
      return {
        path: file.slice(0, -extension.length),
        extension,
        text: readFileSync(path.join(dir, name), 'utf8'),
      };
    });
}

const NOT_A_PAGE = new Set(['app', 'project.config', 'project.private.config', 'sitemap', 'theme']);

function pageConfigs(files: readonly TemplateSource[]): Record<string, PageConfig> {
  return Object.fromEntries(
    files
      .filter((file) => !NOT_A_PAGE.has(file.path))
      .map((file) => [file.path, JSON.parse(file.text) as PageConfig]),
  );
}

function importFrom(dir: string) {
  return (from: string, specifier: string): { path: string; text: string } | null => {
    const name = specifier.startsWith('/')
      ? specifier.slice(1)
      : path.posix.join(path.posix.dirname(from), specifier);
    const file = path.join(dir, name);
    return existsSync(file) ? { path: name, text: readFileSync(file, 'utf8') } : null;
  };
}

function readTheme(dir: string, app: AppConfig): ThemeFile | null {
  if (app.themeLocation === undefined) {
    return null;
  }
  return JSON.parse(readFileSync(path.join(dir, app.themeLocation), 'utf8')) as ThemeFile;
}
