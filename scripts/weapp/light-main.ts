import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppJson } from './app-json';
import { builtFiles, readJson } from './built-files';

/** The property every zod schema carries, whatever the minifier renamed around it. */
const SCHEMA = /\b_zod\b/;

/** Files of the main package that carry schemas, which only subpackages with forms need. */
export function schemasInMain(weappDir: string): readonly string[] {
  const app = readJson(weappDir, 'app.json') as AppJson;
  const roots = (app.subPackages ?? []).map(({ root }) => `${root}/`);
  return builtFiles(weappDir, '.js')
    .filter((file) => !roots.some((root) => file.startsWith(root)))
    .filter((file) => SCHEMA.test(readFileSync(path.join(weappDir, file), 'utf8')))
    .map((file) => `${file} is in the main package and carries zod schemas`);
}
