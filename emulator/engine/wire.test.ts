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

test('a type that no program of the SDK stores is refused by name', () => {
  for (const [text, type] of [
    ['{"$numberDecimal":"1.5"}', 'Decimal128'],
    ['{"$minKey":1}', 'MinKey'],
    ['{"$timestamp":{"t":1,"i":1}}', 'Timestamp'],
    ['{"$code":"f()"}', 'Code'],
  ] as const) {
    expect(() => decode(`{"a":${text}}`, now)).toThrow(`the type ${type} is not supported`);
  }
  expect(decode('{"a":{"$binary":{"base64":"AQI=","subType":"00"}}}', now)).toHaveProperty('a');
});

test('a regular expression that would be read otherwise is refused', () => {
  const regex = (pattern: string, options = ''): string =>
    JSON.stringify({ $regularExpression: { pattern, options } });
  expect(decode(regex('^a.c$', 'ims'), now)).toEqual(/^a.c$/ims);
  expect(() => decode(regex('a', 'g'), now)).toThrow('invalid flag in regex options: g');
  expect(() => decode(regex('a b', 'x'), now)).toThrow('option x is not supported');
  expect(() => decode(regex('[[:alpha:]]'), now)).toThrow('[:alpha:] in a regular expression');
  expect(() => decode(regex('('), now)).toThrow('Regular expression is invalid');
});
