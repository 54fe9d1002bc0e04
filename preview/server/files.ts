import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export function typeOf(name: string): string {
  return TYPES[path.extname(name)] ?? 'application/octet-stream';
}

/** A file below a folder, or null for anything that is not a file in it. */
export function fileBelow(folder: string, name: string): string | null {
  const file = path.resolve(folder, `.${path.sep}${name}`);
  if (!file.startsWith(folder + path.sep)) {
    return null;
  }
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

const FONT = /^(chinese-simplified|latin)-(400|600)\.woff2$/;

/** The Chinese font that makes screenshots readable on machines without one. */
export function fontFile(name: string): string | null {
  const [, subset, weight] = FONT.exec(name) ?? [];
  return subset === undefined
    ? null
    : require.resolve(
        `@fontsource/noto-sans-sc/files/noto-sans-sc-${subset}-${weight}-normal.woff2`,
      );
}

export function sendFile(response: ServerResponse, file: string, maxAgeSeconds: number): void {
  response.writeHead(200, {
    'content-type': typeOf(file),
    'cache-control': `max-age=${maxAgeSeconds}`,
  });
  createReadStream(file).pipe(response);
}
