import { sharedErrors } from '@contract/errors';
import { resetPhone } from '../../../tests/support/taro-api';
import { chooseDisplay } from './display';
import { failureWords } from './failure-words';

beforeEach(resetPhone);

const all = [...sharedErrors, 'network/unreachable'] as const;

test.each(['zh-CN', 'en'] as const)('every refusal has its own sentence in %s', (language) => {
  chooseDisplay({ language });
  const said = all.map((error) => failureWords(error));
  expect(new Set(said).size).toBe(all.length);
  expect(said.every((words) => words.length > 5)).toBe(true);
});

test('no sentence shows a code to a person', () => {
  for (const error of all) {
    expect(failureWords(error)).not.toContain('/');
  }
});

test('an error only this action declares has the words its screen gives', () => {
  const full = { 'zh-CN': '名片夹满了。', en: 'The holder is full.' };
  chooseDisplay({ language: 'en' });
  expect(failureWords('holder/full' as const, { 'holder/full': full })).toBe(full.en);
});
