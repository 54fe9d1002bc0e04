export type Query = Readonly<Record<string, string>>;
export type Route = { readonly path: string; readonly query: Query };

/**
 * Reads `/pages/a/index?x=1` against the page it is asked from. Values stay as they are written:
 * WeChat does not decode them either.
 */
export function parseRoute(url: string, from = ''): Route {
  const mark = url.indexOf('?');
  const address = mark < 0 ? url : url.slice(0, mark);
  const text = mark < 0 ? '' : url.slice(mark + 1);
  return { path: resolvePath(address, from), query: parseQuery(text) };
}

export function formatRoute({ path, query }: Route): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

/** Resolves a path against the file it is named in; a leading slash starts from the root. */
export function resolvePath(target: string, from: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...base, ...target.split('/')]) {
    if (step === '..') {
      steps.pop();
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return steps.join('/');
}

function parseQuery(text: string): Query {
  const pairs = text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => {
      const mark = pair.indexOf('=');
      return mark < 0 ? [pair, ''] : [pair.slice(0, mark), pair.slice(mark + 1)];
    });
  return Object.fromEntries(pairs);
}
