import { formatRoute, parseRoute, resolvePath } from './route';

test.each([
  ['/pages/a/index?x=1&y=', '', 'pages/a/index', { x: '1', y: '' }],
  ['../b/index', 'pages/a/index', 'pages/b/index', {}],
  ['index?t=a%3Db=c', 'pages/a/index', 'pages/a/index', { t: 'a%3Db=c' }],
  ['pages/a/index?flag', '', 'pages/a/index', { flag: '' }],
  ['/pages/a/index?u=/x?y', '', 'pages/a/index', { u: '/x?y' }],
])('%s asked from %s', (url, from, path, query) => {
  expect(parseRoute(url, from)).toEqual({ path, query });
});

test('a route is written as it was read', () => {
  const url = 'pages/shared/index?t=t_1&from=chat';
  expect(formatRoute(parseRoute(url))).toBe(url);
});

test('a path cannot climb above the root', () => {
  expect(resolvePath('../../../app', 'pages/a/index')).toBe('app');
});
