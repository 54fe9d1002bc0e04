import { createHash } from 'node:crypto';
import { EJSON } from 'bson';
import { CloudError } from '../engine/errors';
import { format, largestStateBytes, version, type State } from './state';

/**
 * One JSON value a line: what it is, then each collection followed by its documents as canonical
 * EJSON, then the files, and last how many lines there were and the SHA-256 of their bytes.
 */
export function writeState(state: State, writtenAt: Date): Buffer {
  const lines: Buffer[] = [];
  const hash = createHash('sha256');
  let size = 0;
  for (const text of linesOf(state, writtenAt)) {
    const line = Buffer.from(`${text}\n`);
    size += line.length;
    if (size > largestStateBytes) {
      throw new CloudError('STATE_TOO_LARGE', 'the state is larger than one file may be (256 MB)');
    }
    hash.update(line);
    lines.push(line);
  }
  const end = JSON.stringify({ end: lines.length, sha256: hash.digest('hex') });
  return Buffer.concat([...lines, Buffer.from(`${end}\n`)]);
}

function* linesOf(state: State, writtenAt: Date): Generator<string> {
  const { clockOffsetMs, keys, collections, files } = state;
  yield JSON.stringify({ format, version, writtenAt, clockOffsetMs, keys });
  for (const { name, indexes, documents } of collections) {
    yield JSON.stringify({ collection: name, indexes });
    for (const document of documents) {
      yield `{"document":${EJSON.stringify(document, { relaxed: false })}}`;
    }
  }
  for (const { path, bytes, contentType, uploadedAt } of files) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const base64 = bytes.toString('base64');
    yield JSON.stringify({ file: path, contentType, uploadedAt, sha256, base64 });
  }
}
