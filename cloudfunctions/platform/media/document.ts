import { startsWith } from './reading';

export type DocumentType = 'pdf' | 'docx' | 'xlsx' | 'pptx';

/** Larger than any honest file unpacks to: the rest is made to fill somebody's phone. */
const mostUnpacked = 120 * 1024 * 1024;
const mostEntries = 4_000;

/**
 * What a document is by its content, or null where it is none that we take: a PDF that runs
 * nothing, or a Word, Excel or PowerPoint file without macros. A name is never asked.
 */
export function documentType(bytes: Buffer): DocumentType | null {
  if (startsWith(bytes, '%PDF-')) {
    return isPlainPdf(bytes) ? 'pdf' : null;
  }
  return startsWith(bytes, 'PK\x03\x04') ? officeType(bytes) : null;
}

/** What makes a reader do something by itself. Inside packed objects it is not looked for. */
const active = ['/JavaScript', '/JS ', '/JS(', '/Launch', '/EmbeddedFile', '/OpenAction'];

function isPlainPdf(bytes: Buffer): boolean {
  const ends = bytes.subarray(-1_024).includes('%%EOF');
  return ends && active.every((word) => !bytes.includes(word));
}

const folders = { 'word/': 'docx', 'xl/': 'xlsx', 'ppt/': 'pptx' } as const;

function officeType(bytes: Buffer): DocumentType | null {
  const entries = entriesOf(bytes);
  if (entries === null || !entries.some(({ name }) => name === '[Content_Types].xml')) {
    return null;
  }
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  const isActive = entries.some(({ name }) =>
    /vbaProject|[.](bin|exe|dll|js|vbs)$|\.\./i.test(name),
  );
  if (unpacked > mostUnpacked || isActive) {
    return null;
  }
  const found = Object.entries(folders).filter(([folder]) =>
    entries.some(({ name }) => name.startsWith(folder)),
  );
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

type Entry = { readonly name: string; readonly size: number };

const directoryEnd = Buffer.from('PK\x05\x06', 'latin1');
const directoryEntry = 0x02014b50;

/** The zip's own list, where it fills the file to its end and begins where it says. */
function entriesOf(bytes: Buffer): readonly Entry[] | null {
  const end = bytes.lastIndexOf(directoryEnd);
  if (end < 0 || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) {
    return null;
  }
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < Math.min(count, mostEntries + 1); index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry) {
      return null;
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({ name, size: bytes.readUInt32LE(at + 24) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries.length > mostEntries ? null : entries;
}
