import { largestStateBytes, StateRefused } from '../state/state';
import type { Offered } from '../types';
import { answerBytes } from './answer';
import { readBody } from './body';
import type { Route } from './server';
import { answerOrRefuse, BadRequest } from './surface';

/** `GET /export` gives the whole state as one file, `POST /import` puts such a file in its place. */
export function stateRoute(cloud: Offered): Route {
  return async (request, response, path) => {
    if (path === '/export' && request.method === 'GET') {
      const bytes = await cloud.exportState();
      const day = cloud.clock().now.slice(0, 10);
      response.setHeader('content-disposition', `attachment; filename="cloud-${day}.jsonl"`);
      answerBytes(response, bytes, { contentType: 'application/x-ndjson' });
      return true;
    }
    if (path !== '/import' || request.method !== 'POST') {
      return false;
    }
    await answerOrRefuse(response, async () => {
      const bytes = await readBody(request, largestStateBytes);
      const anyKeys = (request.url ?? '').split('?')[1] === 'keys=any';
      try {
        return await cloud.importState(bytes, { anyKeys });
      } catch (error) {
        throw error instanceof StateRefused ? new BadRequest(error.message) : error;
      }
    });
    return true;
  };
}
