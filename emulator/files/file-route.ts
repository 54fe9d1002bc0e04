import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerBytes } from '../http/answer';
import { BodyTooLarge, readBody } from '../http/body';
import type { Route } from '../http/server';
import { limits } from '../limits';
import { contentTypeOf, isContentType, shownTypeOf } from './content-type';
import { assertPath } from './file-id';
import type { FileStore } from './file-store';
import type { Signer } from './signer';

/** Upload and download by signed link, in the shape of the platform's object store. */
export function fileRoute(store: FileStore, signer: Signer): Route {
  return async (request, response, urlPath) => {
    if (!urlPath.startsWith('/files/')) {
      return false;
    }
    const path = decoded(urlPath.slice('/files/'.length));
    if (path === null) {
      refuse(response, 400, 'InvalidURI');
    } else if (request.method === 'PUT') {
      await upload(request, response, path, store, signer);
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      await download(request, response, path, store, signer);
    } else {
      refuse(response, 405, 'MethodNotAllowed');
    }
    return true;
  };
}

async function upload(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  store: FileStore,
  signer: Signer,
): Promise<void> {
  if (!signer.allows('write', path, request.headers.authorization ?? '')) {
    refuse(response, 403, 'AccessDenied');
    return;
  }
  const bytes = await bodyOf(request);
  if (!bytes) {
    response.setHeader('connection', 'close');
    refuse(response, 400, 'EntityTooLarge');
    return;
  }
  const named = request.headers['content-type'] ?? '';
  await store.put(path, bytes, isContentType(named) ? named : contentTypeOf(path));
  response.writeHead(200, { 'content-length': 0 });
  response.end();
}

async function download(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  store: FileStore,
  signer: Signer,
): Promise<void> {
  const sign = new URL(request.url ?? '/', 'http://local').searchParams.get('sign') ?? '';
  if (!signer.allows('read', path, sign)) {
    refuse(response, 403, 'AccessDenied');
    return;
  }
  const found = await store.read(path);
  if (!found) {
    refuse(response, 404, 'NoSuchKey');
    return;
  }
  const { record, bytes } = found;
  // A part of a file is not served: whoever asks for a range gets the whole, as HTTP allows.
  response.setHeader('accept-ranges', 'none');
  response.setHeader('etag', `"${record.sha256}"`);
  response.setHeader('last-modified', new Date(record.uploadedAt).toUTCString());
  response.setHeader('content-security-policy', "sandbox; default-src 'none'");
  answerBytes(response, bytes, { contentType: shownTypeOf(record.contentType) });
}

/** Null when the file is larger than the platform takes. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  try {
    return await readBody(request, limits.fileBytes.value);
  } catch (error) {
    if (error instanceof BodyTooLarge) {
      return null;
    }
    throw error;
  }
}

function decoded(text: string): string | null {
  try {
    const path = decodeURIComponent(text);
    assertPath(path);
    return path;
  } catch {
    return null;
  }
}

/** The SDK reads the object store's refusals as XML. */
function refuse(response: ServerResponse, status: number, code: string): void {
  const fields = `<Code>${code}</Code><Message>${code}</Message>`;
  const ids = '<RequestId>local</RequestId><TraceId>local</TraceId>';
  const xml = `<?xml version='1.0' encoding='utf-8' ?><Error>${fields}${ids}</Error>`;
  answerBytes(response, Buffer.from(xml), { status, contentType: 'application/xml' });
}
