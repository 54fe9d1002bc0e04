import { posix } from 'node:path';
import type { Rule, SourceFile } from './rule';

const ENTRY = /^src\/(app[.]tsx|pages\/.*[.]tsx)$/;
const ALIASES: readonly (readonly [string, string])[] = [
  ['@contract/', 'contract/'],
  ['@phone/', 'src/'],
];
/** `import type` costs nothing at run time, so it is not looked at. */
const VALUE_IMPORT = /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** The package that loads first carries no schemas: 21 KB that only forms need. */
export const lightMainPackage: Rule = {
  name: 'light main package',
  check: (files) => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const cameFrom = new Map<string, string>();
    const queue = files.filter(({ path }) => ENTRY.test(path) && !path.includes('.test.'));
    const findings = [];
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      for (const name of valueImports(file)) {
        if (/^zod(\/|$)/.test(name)) {
          findings.push({ path: file.path, what: `zod reaches ${trail(file.path, cameFrom)}` });
        }
        const next = resolve(file.path, name, byPath);
        if (next !== undefined && !cameFrom.has(next.path) && !ENTRY.test(next.path)) {
          cameFrom.set(next.path, file.path);
          queue.push(next);
        }
      }
    }
    return findings;
  },
};

function valueImports(file: SourceFile): string[] {
  return [...file.text.matchAll(VALUE_IMPORT)].flatMap(([, name]) => name ?? []);
}

function resolve(from: string, name: string, files: ReadonlyMap<string, SourceFile>) {
  const alias = ALIASES.find(([prefix]) => name.startsWith(prefix));
  const base = alias
    ? alias[1] + name.slice(alias[0].length)
    : posix.join(posix.dirname(from), name);
  return ['.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => files.get(base + end))
    .find((found) => found !== undefined);
}

function trail(path: string, cameFrom: ReadonlyMap<string, string>): string {
  const steps = [path];
  for (let at = cameFrom.get(path); at !== undefined; at = cameFrom.get(at)) {
    steps.push(at);
  }
  return steps.reverse().join(' → ');
}
