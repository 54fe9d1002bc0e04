import { decode, encode } from './encoding';

test.each(['utf8', 'base64', 'hex'])('bytes written as %s are read back the same', (encoding) => {
  const bytes = new Uint8Array([0xe5, 0x90, 0x8d]);
  const text = decode(bytes, encoding);
  expect([...encode(text, encoding)]).toEqual([...bytes]);
});

test('an encoding we have not got is refused', () => {
  expect(() => encode('x', 'gbk')).toThrow('encoding gbk is not supported');
});
