import { shareToken } from '../../../../tests/support/samples';
import { tokenOf } from './share-token';

const token = shareToken(1);

test('a link from a chat and a mini-program code lead to the same card', () => {
  expect(tokenOf({ t: token })).toBe(token);
  expect(tokenOf({ scene: token })).toBe(token);
  expect(tokenOf({ scene: encodeURIComponent(token) })).toBe(token);
});

test.each([
  ['nothing', {}],
  ['something else', { t: 'c_00000000000000000001' }],
  ['too much', { t: `${token}0` }],
  ['two lines', { t: `${token}\n` }],
  ['broken escapes', { scene: '%E0%A4%A' }],
])('%s is no link', (_what, query) => {
  expect(tokenOf(query)).toBeNull();
});
