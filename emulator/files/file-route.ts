import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { answerBytes } from '../http/answer';
import { readBody } from '../http/body';
import type { Route } from '../http/server';
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
    } else if (request.method === 'GET') {
      await download(request, response, path, store, signer);
    } else {
      refuse(response, 405, 'MethodNotAllowed');
    }
    return true;
  };
}

const largestFileBytes = 50 * 1024 * 1024;

/** Only what a browser shows without running anything keeps its type. */
const shownTypes: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.txt': 'text/plain; charset=utf-8',
};

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
  await store.put(path, await readBody(request, largestFileBytes));
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
  const record = store.find(path);
  if (!record) {
    refuse(response, 404, 'NoSuchKey');
    return;
  }
  response.setHeader('content-security-policy', "sandbox; default-src 'none'");
  const contentType = shownTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
  answerBytes(response, await store.read(record), { contentType });
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
