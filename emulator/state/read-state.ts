import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { collectionSpec } from '../collections-file';
import type { Document } from '../engine/document';
import { CloudError } from '../engine/errors';
import { assertStorable } from '../engine/update/storable';
import { decodeDocument } from '../engine/wire';
import { assertPath } from '../files/file-id';
import { format, StateRefused, version } from './state';
import type { CollectionState, FileState, State } from './state';

/** Reads a whole file that `writeState` made; anything else is refused and says why. */
export function readState(bytes: Buffer): State {
  const first = bytes.subarray(0, bytes.indexOf(newline));
  const header = parsed(Head, first.toString('utf8'), 'this is no state of a local cloud');
  if (header.version !== version) {
    throw new StateRefused(`the state is of version ${header.version}; this is ${version}`);
  }
  const { clockOffsetMs, keys } = parsed(Header, first.toString('utf8'), damaged);
  const lines = whole(bytes).slice(1);
  const collections: (CollectionState & { documents: Document[] })[] = [];
  const files: FileState[] = [];
  for (const line of lines) {
    if (line.startsWith('{"document":')) {
      ofCollection(collections.at(-1)).push(readDocument(line));
    } else if (line.startsWith('{"collection":')) {
      const { collection, indexes } = parsed(Collection, line, damaged);
      collections.push({ name: collection, indexes, documents: [] });
    } else {
      files.push(readFile(line));
    }
  }
  return { clockOffsetMs, keys, collections, files };
}

const damaged = 'the file is damaged: not all of it is there, or not as it was written';
const newline = 0x0a;

const Head = z.object({ format: z.literal(format), version: z.number() });
const Header = z.object({
  clockOffsetMs: z.number(),
  keys: z.record(z.string(), z.string()),
});
const Collection = z.strictObject({
  collection: z.string(),
  indexes: collectionSpec.shape.indexes,
});
const File = z.strictObject({
  file: z.string(),
  contentType: z.string(),
  uploadedAt: z.iso.datetime(),
  sha256: z.string(),
  base64: z.base64(),
});
const End = z.strictObject({ end: z.int(), sha256: z.string() });

/** The lines before the last one, which vouches for them. */
function whole(bytes: Buffer): string[] {
  if (bytes.at(-1) !== newline) {
    throw new StateRefused(damaged);
  }
  const body = bytes.subarray(0, bytes.lastIndexOf(newline, bytes.length - 2) + 1);
  const { end, sha256 } = parsed(End, bytes.toString('utf8', body.length), damaged);
  const lines = linesIn(body);
  if (sha256 !== createHash('sha256').update(body).digest('hex') || end !== lines.length) {
    throw new StateRefused(damaged);
  }
  return lines;
}

/** Line by line: the whole would be longer than a string may be. */
function linesIn(body: Buffer): string[] {
  const lines: string[] = [];
  for (let start = 0; start < body.length;) {
    const end = body.indexOf(newline, start);
    lines.push(body.toString('utf8', start, end));
    start = end + 1;
  }
  return lines;
}

function parsed<T>(schema: z.ZodMiniType<T>, text: string, otherwise: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new StateRefused(otherwise);
  }
  const read = schema.safeParse(value);
  if (!read.success) {
    throw new StateRefused(otherwise);
  }
  return read.data;
}

function ofCollection(last: { documents: Document[] } | undefined): Document[] {
  if (!last) {
    throw new StateRefused(damaged);
  }
  return last.documents;
}

function readDocument(line: string): Document {
  const document = orDamaged(() => {
    const read = decodeDocument(line.slice('{"document":'.length, -1), new Date(0));
    assertStorable(read);
    return read;
  });
  if (document['_id'] === undefined) {
    throw new StateRefused(damaged);
  }
  return document;
}

function readFile(line: string): FileState {
  const { file: path, contentType, uploadedAt, sha256, base64 } = parsed(File, line, damaged);
  const bytes = Buffer.from(base64, 'base64');
  orDamaged(() => assertPath(path));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new StateRefused(damaged);
  }
  return { path, contentType, uploadedAt, bytes };
}

/** What the database or the file store would not have taken was not written by them. */
function orDamaged<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof CloudError ? new StateRefused(damaged) : error;
  }
}
