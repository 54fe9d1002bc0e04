import { WxFailure } from './wx-failure';

type Bytes = Uint8Array<ArrayBuffer>;

/** The phone's files: packaged ones come from the build, the others live in memory. */
export type PhoneFiles = {
  /** An address the browser can load. */
  readonly url: (path: string) => string;
  /** Any file, packaged and remote ones included. */
  readonly read: (path: string) => Promise<Blob>;
  /** A file of the phone's own, at once. */
  readonly readNow: (path: string) => Bytes;
  readonly write: (path: string, content: Bytes) => void;
  readonly writeTemporary: (extension: string, content: Blob) => Promise<string>;
  readonly remove: (path: string) => void;
  readonly exists: (path: string) => boolean;
  readonly list: (folder: string) => string[];
  /** The phone's album, which the program can only add to: pictures in base64. */
  readonly album: string[];
};

export const USER_FOLDER = 'wxfile://usr';

export function createFiles(): PhoneFiles {
  const kept = new Map<string, { bytes: Bytes; url: string }>();
  const find = (path: string): { bytes: Bytes; url: string } => {
    const file = kept.get(path);
    if (file === undefined) {
      throw new WxFailure(`no such file or directory, open "${path}"`);
    }
    return file;
  };
  const forget = (path: string): void => {
    URL.revokeObjectURL(kept.get(path)?.url ?? '');
    kept.delete(path);
  };
  const write = (path: string, bytes: Bytes): void => {
    forget(path);
    const type = MIME[path.split('.').pop() ?? ''] ?? 'application/octet-stream';
    kept.set(path, { bytes, url: URL.createObjectURL(new Blob([bytes], { type })) });
  };
  return {
    album: [],
    write,
    url: (path) => (isOwn(path) ? (kept.get(path)?.url ?? '') : addressOf(path)),
    read: async (path) => (await fetch(isOwn(path) ? find(path).url : addressOf(path))).blob(),
    readNow: (path) => find(path).bytes,
    async writeTemporary(extension, blob) {
      const path = `wxfile://tmp_${crypto.randomUUID()}.${extension}`;
      write(path, new Uint8Array(await blob.arrayBuffer()));
      return path;
    },
    remove(path) {
      find(path);
      forget(path);
    },
    exists: (path) => kept.has(path),
    list: (folder) =>
      [...kept.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
  };
}

const MIME: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  json: 'application/json',
  pdf: 'application/pdf',
  txt: 'text/plain',
  vcf: 'text/vcard',
};

const isOwn = (path: string): boolean => path.startsWith('wxfile://');

function addressOf(path: string): string {
  return /^(?:https?:|data:|blob:)/.test(path)
    ? path
    : `/preview/files/${path.replace(/^(?:\.?\/)+/, '')}`;
}
