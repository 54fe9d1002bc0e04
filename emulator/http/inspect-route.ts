import { mostOnAPage } from '../inspect';
import type { Offered } from '../types';
import type { Route } from './server';
import { answerOrRefuse, BadRequest } from './surface';

type Read = (cloud: Offered, name: string, query: URLSearchParams) => unknown;

/** What the console reads: `GET` alone, nothing is changed by it. */
export function inspectRoute(cloud: Offered): Route {
  return async (request, response, path) => {
    const [, first = '', name = '', ...more] = path.split('/');
    const read = name === '' ? whole.get(first) : first === 'collections' ? documents : undefined;
    if (request.method !== 'GET' || read === undefined || more.length > 0) {
      return false;
    }
    const query = new URLSearchParams((request.url ?? '').split('?')[1]);
    await answerOrRefuse(response, () => read(cloud, name, query));
    return true;
  };
}

const whole: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['clock', (cloud) => cloud.clock()],
  ['jobs', (cloud) => cloud.jobs()],
  ['collections', (cloud) => cloud.collections()],
]);

const documents: Read = (cloud, name, query) =>
  cloud.documents(name, {
    after: count(query, 'after', 0, Number.MAX_SAFE_INTEGER),
    limit: count(query, 'limit', 20, mostOnAPage),
  });

function count(query: URLSearchParams, name: string, otherwise: number, most: number): number {
  const text = query.get(name) ?? String(otherwise);
  const value = Number(text);
  if (!/^\d{1,15}$/.test(text) || value > most) {
    throw new BadRequest(`${name} is a number up to ${most}`);
  }
  return value;
}
