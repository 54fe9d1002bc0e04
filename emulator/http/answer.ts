import type { ServerResponse } from 'node:http';

export function answerJson(response: ServerResponse, value: unknown, status = 200): void {
  answerBytes(response, Buffer.from(JSON.stringify(value)), {
    status,
    contentType: 'application/json; charset=utf-8',
  });
}

export function answerBytes(
  response: ServerResponse,
  bytes: Uint8Array,
  { status = 200, contentType }: { status?: number; contentType: string },
): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': bytes.byteLength,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(bytes);
}
