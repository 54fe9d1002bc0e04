import type { Bundle } from '../bundle';
import { themed } from './theme';

const bundle = {
  theme: { light: { bar: '#fff' }, dark: { bar: '#111' } },
} as unknown as Bundle;

test('names are replaced wherever they stand', () => {
  const config = { a: '@bar', list: [{ b: '@bar', c: 'plain' }], n: 1 };
  expect(themed(config, bundle, 'dark')).toEqual({
    a: '#111',
    list: [{ b: '#111', c: 'plain' }],
    n: 1,
  });
});

test('a name that theme.json has not got is an error', () => {
  expect(() => themed({ a: '@gone' }, bundle, 'light')).toThrow('no "gone" for light');
});
