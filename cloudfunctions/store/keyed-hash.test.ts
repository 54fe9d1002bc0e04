import { randomBytes } from 'node:crypto';
import { keyedHash, keyedId } from './keyed-hash';

beforeAll(() => {
  process.env['PEPPER'] = randomBytes(32).toString('base64');
});

test('the same text hashes alike under one word and one pepper only', () => {
  const hash = keyedHash('login', 'oPerson');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(keyedHash('login', 'oPerson')).toBe(hash);
  expect(keyedHash('once', 'oPerson')).not.toBe(hash);
  process.env['PEPPER'] = randomBytes(32).toString('base64');
  expect(keyedHash('login', 'oPerson')).not.toBe(hash);
});

test('an id made from what it stands for has the form of any id', () => {
  const ids = Array.from({ length: 500 }, (_, at) => keyedId('h', 'entry', `a/${at}`));
  expect(ids.every((id) => /^h_[0-9a-z]{20}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(500);
});

test('without its secret nothing is hashed', () => {
  process.env['PEPPER'] = 'c2hvcnQ=';
  expect(() => keyedHash('login', 'oPerson')).toThrow();
});
