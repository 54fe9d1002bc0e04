import { decode, decodeDocument, encode } from './wire';

const now = new Date('2026-01-31T00:00:00Z');

test('canonical EJSON becomes plain values', () => {
  const text =
    '{"n":{"$numberInt":"1"},"l":{"$numberLong":"12345678901234"},"f":{"$numberDouble":"1.5"},' +
    '"at":{"$date":{"$numberLong":"5"}},"re":{"$regularExpression":{"pattern":"^a","options":"i"}},' +
    '"id":{"$oid":"0123456789abcdef01234567"},"none":null,"list":[{"$numberInt":"2"}]}';
  expect(decodeDocument(text, now)).toEqual({
    n: 1,
    l: 12_345_678_901_234,
    f: 1.5,
    at: new Date(5),
    re: /^a/i,
    id: '0123456789abcdef01234567',
    none: null,
    list: [2],
  });
});

test('a server date is the time of the cloud plus its offset, however deep', () => {
  const text = '{"a":[{"b":{"$tcb_server_date":{"offset":{"$numberInt":"-1000"}}}}]}';
  expect(decode(text, now)).toEqual({ a: [{ b: new Date(now.getTime() - 1_000) }] });
});

test('an answer writes dates so that the SDK reads them as dates', () => {
  expect(encode({ at: new Date(0) })).toBe('{"at":{"$date":"1970-01-01T00:00:00Z"}}');
});

test('what is no EJSON, no document, too deep or named __proto__ is refused', () => {
  expect(() => decode('{', now)).toThrow('not EJSON');
  expect(() => decodeDocument('[1]', now)).toThrow('a document is needed');
  expect(() => decode('['.repeat(150) + ']'.repeat(150), now)).toThrow('100 levels');
  expect(() => decode('{"a":{"__proto__":{"x":1}}}', now)).toThrow('__proto__');
});
