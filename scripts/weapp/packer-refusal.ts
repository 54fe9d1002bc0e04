import { execFile } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const LONGEST_MS = 180_000;

/** Why WeChat's packer refuses a build, in its own words; nothing when it takes it. */
export function packerRefusal(weappDir: string): Promise<readonly string[]> {
  const command = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/pack-weapp.ts'];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...command, path.resolve(weappDir)],
      { cwd: root, timeout: LONGEST_MS },
      (error, _stdout, stderr) => {
        const words = stderr.trimEnd().split('\n').at(-1);
        resolve(
          error === null ? [] : [words === undefined || words === '' ? error.message : words],
        );
      },
    );
  });
}
