import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { answerJson } from './answer';
import { BodyTooLarge } from './body';
import { refusalOf } from './guard';

export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => boolean | Promise<boolean>;

export type HttpServer = { readonly port: number; stop(): Promise<void> };

/** Serves on loopback only. Routes are tried in order; the first that answers true has answered. */
export async function serve(
  port: number,
  routes: readonly Route[],
  log: (line: string) => void,
): Promise<HttpServer> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void handle(request, response, portOf(server), routes, log);
  });
  server.keepAliveTimeout = 60_000;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: portOf(server),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo | null)?.port ?? 0;

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  routes: readonly Route[],
  log: (line: string) => void,
): Promise<void> {
  const refusal = refusalOf(request, port);
  if (refusal !== null) {
    answerJson(response, { error: { code: 'FORBIDDEN', message: refusal } }, 403);
    return;
  }
  try {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    for (const route of routes) {
      if (await route(request, response, path)) {
        return;
      }
    }
    answerJson(response, { error: { code: 'NOT_FOUND', message: 'no such path' } }, 404);
  } catch (error) {
    answerFailure(response, error, log);
  }
}

function answerFailure(
  response: ServerResponse,
  error: unknown,
  log: (line: string) => void,
): void {
  if (error instanceof BodyTooLarge) {
    response.setHeader('connection', 'close');
    answerJson(response, { error: { code: 'TOO_LARGE', message: 'the body is too large' } }, 413);
    return;
  }
  log(`a request failed: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`);
  if (!response.headersSent) {
    answerJson(response, { error: { code: 'SYS_ERR', message: 'the local cloud failed' } }, 500);
  } else {
    response.destroy();
  }
}
