import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { freePort } from './free-port';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const listen = (port: number): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () =>
      resolve((server.address() as AddressInfo).port),
    );
    servers.push(server);
  });

test('a free port is taken as it is', async () => {
  const port = await listen(0);
  servers.pop()?.close();
  expect(await freePort(port)).toBe(port);
});

test('a taken port gives the next free one', async () => {
  const taken = await listen(0);
  const given = await freePort(taken);
  expect(given).toBeGreaterThan(taken);
  await expect(listen(given)).resolves.toBe(given);
});

test('any port stays any port', async () => {
  expect(await freePort(0)).toBe(0);
});
