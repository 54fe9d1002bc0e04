import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** sha256 of every file below the paths, names and contents; a path that is missing counts too. */
export function fingerprint(
  root: string,
  paths: readonly string[],
  ignored: RegExp = /[.]test[.]tsx?$/,
): string {
  const hash = createHash('sha256');
  const add = (name: string): void => {
    const file = path.join(root, name);
    if (!existsSync(file)) {
      hash.update(`missing\0${name}\0`);
    } else if (statSync(file).isDirectory()) {
      readdirSync(file)
        .sort()
        .forEach((entry) => add(path.posix.join(name, entry)));
    } else if (!ignored.test(name)) {
      const content = readFileSync(file);
      hash.update(`${name}\0${content.length}\0`).update(content);
    }
  };
  paths.forEach(add);
  return hash.digest('hex');
}
