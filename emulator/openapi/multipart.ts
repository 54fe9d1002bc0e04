import { failures } from '../engine/errors';

/**
 * The parts of a multipart body by name, as bytes: a text decoder would spoil the protobuf among
 * them.
 */
export function parseMultipart(body: Buffer, contentType: string): ReadonlyMap<string, Buffer> {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = Buffer.from(`--${quoted ?? plain ?? ''}`);
  if (boundary.length === 2) {
    throw failures.parameter('the multipart request names no boundary');
  }
  const parts = new Map<string, Buffer>();
  let start = body.indexOf(boundary);
  while (start >= 0 && parts.size < mostParts) {
    const from = start + boundary.length + 2;
    const next = body.indexOf(boundary, from);
    const headEnd = body.indexOf('\r\n\r\n', from);
    if (next < 0 || headEnd < 0 || headEnd > next) {
      break;
    }
    const [, name] = /name="([^"]*)"/.exec(body.toString('utf8', from, headEnd)) ?? [];
    if (name !== undefined) {
      parts.set(name, body.subarray(headEnd + 4, next - 2));
    }
    start = next;
  }
  return parts;
}

const mostParts = 32;
