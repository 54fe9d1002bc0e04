import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint';

/** What is built from what. Both sides are compared, so a half-written build is built again. */
export type Target = {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly output: string;
};

/** True when the output is what these very inputs gave. */
export function isFresh(root: string, target: Target): boolean {
  try {
    return readFileSync(noteOf(root, target), 'utf8') === prints(root, target);
  } catch {
    return false;
  }
}

/** To be called before a build, so that one that fails half-way leaves no claim behind. */
export function forget(root: string, target: Target): void {
  rmSync(noteOf(root, target), { force: true });
}

/** To be called after a build. */
export function remember(root: string, target: Target): void {
  const note = noteOf(root, target);
  mkdirSync(path.dirname(note), { recursive: true });
  writeFileSync(note, prints(root, target));
}

function prints(root: string, { inputs, output }: Target): string {
  const nothing = /^$/;
  return `${fingerprint(root, inputs)}\n${fingerprint(root, [output], nothing)}\n`;
}

function noteOf(root: string, { name }: Target): string {
  return path.join(root, 'dist', `.${name}-built-from`);
}
