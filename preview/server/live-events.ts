import type { ServerResponse } from 'node:http';

/** Open connections of phones that wait for the next build. */
export type LiveEvents = {
  readonly join: (response: ServerResponse) => void;
  readonly build: (version: string) => void;
  readonly close: () => void;
};

export function createLiveEvents(current: () => string): LiveEvents {
  const open = new Set<ServerResponse>();
  const send = (response: ServerResponse, version: string): void => {
    response.write(`event: build\ndata: ${version}\n\n`);
  };
  return {
    join(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      open.add(response);
      response.on('close', () => open.delete(response));
      send(response, current());
    },
    build(version) {
      for (const response of open) {
        send(response, version);
      }
    },
    close() {
      for (const response of open) {
        response.end();
      }
    },
  };
}
