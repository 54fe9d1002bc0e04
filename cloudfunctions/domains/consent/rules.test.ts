import { currentVersion } from '@contract/policy/versions';
import { isCurrent } from './rules';

const { id, hash } = currentVersion;

test('only the text in force, letter by letter, can be agreed to', () => {
  expect(isCurrent({ version: id, hash })).toBe(true);
  expect(isCurrent({ version: '2020-04-03', hash })).toBe(false);
  expect(isCurrent({ version: id, hash: hash.replace(/^./, 'x') })).toBe(false);
  expect(isCurrent({ version: id, hash: '' })).toBe(false);
});
