import { createServer } from 'node:net';

const MOST_TRIED = 50;

/** The first port from `wanted` on that nobody on this machine listens on; 0 stays 0 (any). */
export async function freePort(wanted: number): Promise<number> {
  if (wanted === 0) {
    return 0;
  }
  for (let port = wanted; port < wanted + MOST_TRIED && port <= 65_535; port += 1) {
    if (await isFree(port)) {
      return port;
    }
  }
  throw new Error(`No port from ${wanted} on is free. Choose another one with --port.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => resolve(true));
    });
  });
}
