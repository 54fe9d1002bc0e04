import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');
export const weappDir = path.join(root, 'dist/weapp');

/** These tests judge what ships, so it must have been built; `npm test` does that first. */
export function requireBuild(): void {
  if (!existsSync(path.join(weappDir, 'app.json'))) {
    throw new Error('The mini-program is not built. Run "npm run build" first.');
  }
}

const copies: string[] = [];

/** A copy of the build to plant a fault in. */
export function copyOfBuild(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'release-'));
  copies.push(copy);
  cpSync(weappDir, copy, { recursive: true });
  return copy;
}

export function removeCopies(): void {
  for (const copy of copies.splice(0)) {
    rmSync(copy, { recursive: true, force: true });
  }
}
