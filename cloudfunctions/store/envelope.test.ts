import { randomBytes } from 'node:crypto';
import { open, seal } from './envelope';

const key = randomBytes(32);
const place = 'a_1/cards/c_1/mobile';

test('what was sealed opens, and never looks the same twice', () => {
  const sealed = seal(key, '13826135407', place);
  expect(open(key, sealed, place)).toBe('13826135407');
  expect(seal(key, '13826135407', place)).not.toBe(sealed);
  expect(sealed).toMatch(/^aes-256-gcm:/);
});

test.each(['a_2/cards/c_1/mobile', 'a_1/cards/c_2/mobile', 'a_1/cards/c_1/email'])(
  'it does not open at %s',
  (elsewhere) => {
    const sealed = seal(key, '13826135407', place);
    expect(() => open(key, sealed, elsewhere)).toThrow();
  },
);

test('another key or a changed byte does not open it', () => {
  const sealed = seal(key, '13826135407', place);
  expect(() => open(randomBytes(32), sealed, place)).toThrow();
  const [suite = '', payload = ''] = sealed.split(':');
  const bytes = Buffer.from(payload, 'base64');
  for (const at of [0, 12, 20, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => open(key, `${suite}:${changed.toString('base64')}`, place)).toThrow();
  }
});

test('a shortened tag or another suite does not open it', () => {
  const [, payload = ''] = seal(key, '', place).split(':');
  const short = Buffer.from(payload, 'base64').subarray(0, 20).toString('base64');
  expect(() => open(key, `aes-256-gcm:${short}`, place)).toThrow();
  expect(() => open(key, `none:${payload}`, place)).toThrow();
});
