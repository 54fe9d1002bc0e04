import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { open } from 'lmdb';
import type { Yardsticks } from './measure';

/** The bare things: a server that answers nothing, and a store with nothing around it. */
export async function openYardsticks(
  folder: string,
): Promise<Yardsticks & { close(): Promise<void> }> {
  const server = createServer((incoming, response) => {
    incoming.resume().on('end', () => response.end('{}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const store = open<Buffer, string>({ path: folder, encoding: 'binary', overlappingSync: false });
  const document = Buffer.alloc(200, 'x');
  let written = 0;
  const write = (): void => {
    written += 1;
    store.transactionSync(() => store.putSync(`document ${written}`, document));
  };
  write();
  return {
    loopback: () => post(`http://127.0.0.1:${port}/`, {}),
    read: () => store.get('document 1'),
    write,
    close: async () => {
      server.close();
      await store.close();
    },
  };
}

/** Without keeping the connection: so does the SDK inside a function. */
export function post(url: string, value: unknown): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(value));
  });
}
