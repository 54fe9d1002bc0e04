import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

export type RegistryChromium = {
  readonly executablePath: string;
  /** The shared libraries and fonts that came with it, for machines that have none. */
  readonly env: Readonly<Record<string, string>>;
};

const PACKAGE = path.resolve(__dirname, '../../../node_modules/@sparticuz/chromium');
const CACHE = path.resolve(__dirname, '../../../node_modules/.cache/chromium');

/** Unpacks the Chromium of the npm package once. Safe when several processes ask at the same time. */
export async function registryChromium(): Promise<RegistryChromium> {
  const { version }: { version: string } = JSON.parse(
    await readFile(path.join(PACKAGE, 'package.json'), 'utf8'),
  );
  const folder = path.join(CACHE, `${version}-own-fonts`);
  if (!existsSync(folder)) {
    await unpackInto(folder);
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}

/** Whoever finishes first wins: a folder appears whole under its name, or not at all. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const own = await mkdtemp(path.join(CACHE, 'unpacking-'));
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK], {
    cwd: PACKAGE,
    // The package unpacks into the temporary folder, its libraries only where it sees this name.
    env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  await writeFile(path.join(own, 'fonts', 'fonts.conf'), FONTS);
  try {
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) {
      throw error;
    }
  }
}

const UNPACK = `
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
`;

/**
 * The package's own settings look for fonts in the temporary folder of whoever unpacked it. A
 * Chromium that finds no font at all ends at the first button it has to draw.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;
