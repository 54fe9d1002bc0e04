import type { IncomingMessage } from 'node:http';

/**
 * Why a request is refused, or null. Only programs on this machine and our own pages may speak to
 * the local cloud: a foreign Host is DNS rebinding, a foreign Origin is another site's page.
 */
export function refusalOf(request: IncomingMessage, port: number): string | null {
  const { host = '', origin } = request.headers;
  const own = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (!own.includes(host.toLowerCase())) {
    return 'the Host is not this local cloud';
  }
  if (origin !== undefined && !own.some((each) => origin.toLowerCase() === `http://${each}`)) {
    return 'the Origin is not this local cloud';
  }
  const site = request.headers['sec-fetch-site'];
  const opensPage = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opensPage) {
    return 'the request comes from another site';
  }
  return null;
}
