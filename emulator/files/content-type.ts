import { extname } from 'node:path';

/** What a file is when its upload does not say: the SDK names no type, so its ending decides. */
export const contentTypeOf = (path: string): string =>
  byEnding[extname(path).toLowerCase()] ?? unknownType;

/** Only what a browser shows without running anything keeps its type on the way out. */
export const shownTypeOf = (contentType: string): string => {
  const [bare = ''] = contentType.split(';');
  return shown.has(bare.trim().toLowerCase()) ? contentType : unknownType;
};

/** A header that is no type at all, or too long, is not kept. */
export const isContentType = (text: string): boolean =>
  text.length <= 100 && /^[\w.+-]+\/[\w.+-]+(; *[\w.-]+=[\w.-]+)*$/.test(text);

const unknownType = 'application/octet-stream';

const byEnding: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.txt': 'text/plain; charset=utf-8',
};

const shown = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain']);
