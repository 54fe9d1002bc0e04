import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

export type Violation = {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
};

/** A small house of its own with our laws and our packages, so that nothing is planted in ours. */
export async function buildHouse(files: Readonly<Record<string, string>>): Promise<string> {
  const house = await mkdtemp(path.join(tmpdir(), 'laws-'));
  for (const shared of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json']) {
    await cp(path.join(root, shared), path.join(house, shared));
  }
  await symlink(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(house, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return house;
}

export async function tearDown(house: string): Promise<void> {
  await rm(house, { recursive: true, force: true });
}

/** What the laws say about a house. */
export async function judge(house: string): Promise<readonly Violation[]> {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = 'contract src cloudfunctions config emulator preview scripts tests'.split(' ');
  const report = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [
        cruiser,
        '--config',
        '.dependency-cruiser.cjs',
        '--preserve-symlinks',
        '--output-type',
        'json',
        ...folders,
      ],
      { cwd: house, maxBuffer: 64 * 1024 * 1024, timeout: 60_000 },
      // It exits with the number of violations, so only an empty answer is a failure to run.
      (error, stdout) =>
        stdout === '' ? reject(error ?? new Error('no report')) : resolve(stdout),
    );
  });
  const { summary } = JSON.parse(report) as {
    summary: { violations: { from: string; to: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to }));
}
