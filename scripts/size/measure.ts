import * as zstd from '@foxglove/wasm-zstd';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Sizes in bytes. `zstd` is the whole package as one archive, at zstd's usual level 3. */
export type PackageSize = { readonly name: string; readonly raw: number; readonly zstd: number };

export type Sizes = {
  readonly main: PackageSize;
  readonly subpackages: readonly PackageSize[];
  readonly total: PackageSize;
  readonly pictures: readonly { readonly path: string; readonly raw: number }[];
};

type BuiltFile = { readonly path: string; readonly bytes: Buffer };
type AppJson = { subPackages?: { root: string }[]; subpackages?: { root: string }[] };

/** What WeChat uploads: its packer's own list, for mini-programs. Licences (.txt) stay behind. */
const UPLOADED = new Set(
  (
    'wxml wxss wxs png jpg jpeg gif svg js json cer mp3 aac m4a mp4 wav ogg silk wasm br cur ico ' +
    'skel crt cert'
  ).split(' '),
);
const NEVER_UPLOADED = new Set(['project.config.json', 'project.private.config.json']);
const PICTURE = /[.](png|jpe?g|gif|svg)$/;
const ZSTD_LEVEL = 3;

/** Weighs a built mini-program by WeChat's rules: everything outside a subpackage is main. */
export async function measure(weappDir: string): Promise<Sizes> {
  const appJson = path.join(weappDir, 'app.json');
  if (!existsSync(appJson)) {
    throw new Error(`Nothing to weigh: ${appJson} is missing. Run "npm run build:weapp" first.`);
  }
  await zstd.isLoaded;
  const app = JSON.parse(readFileSync(appJson, 'utf8')) as AppJson;
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => slashed(root));
  const files = uploadedFiles(weappDir, '');
  const inSubpackage = (file: BuiltFile) => roots.some((root) => file.path.startsWith(root));
  return {
    main: weigh(
      'main',
      files.filter((file) => !inSubpackage(file)),
    ),
    subpackages: roots.map((root) =>
      weigh(
        root.slice(0, -1),
        files.filter((file) => file.path.startsWith(root)),
      ),
    ),
    total: weigh('total', files),
    pictures: files
      .filter((file) => PICTURE.test(file.path))
      .map((file) => ({ path: file.path, raw: file.bytes.length })),
  };
}

function slashed(root: string): string {
  return `${root.replace(/^\/|\/$/g, '')}/`;
}

function uploadedFiles(weappDir: string, folder: string): BuiltFile[] {
  return readdirSync(path.join(weappDir, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return uploadedFiles(weappDir, name);
    }
    const extension = path.extname(name).slice(1).toLowerCase();
    const counts = UPLOADED.has(extension) && !NEVER_UPLOADED.has(name);
    return counts ? [{ path: name, bytes: readFileSync(path.join(weappDir, name)) }] : [];
  });
}

function weigh(name: string, files: readonly BuiltFile[]): PackageSize {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const archive = Buffer.concat(ordered.map(({ bytes }) => bytes));
  return { name, raw: archive.length, zstd: zstd.compress(archive, ZSTD_LEVEL).length };
}
