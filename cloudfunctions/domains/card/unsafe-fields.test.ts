import type { CardDraft } from '@contract/card';
import { unsafeFieldsOf } from './unsafe-fields';

const draft = {
  name: '林知远',
  title: '规划师',
  organisation: '岭南院',
  mobile: '13826135407',
  address: '广州',
  skills: '测绘',
  introduction: '旧城更新',
  template: 'plain',
} as const satisfies CardDraft;

function checker(unsafe: (text: string) => boolean) {
  const asked: string[] = [];
  return { asked, isSafe: async (text: string) => !(asked.push(text) && unsafe(text)) };
}

test('where all is well WeChat is asked once, and never about a number', async () => {
  const { asked, isSafe } = checker(() => false);
  expect(await unsafeFieldsOf(draft, isSafe)).toBeNull();
  expect(asked).toHaveLength(1);
  expect(asked[0]).not.toContain(draft.mobile);
});

test.each(['name', 'address', 'introduction'] as const)('a refusal names %s', async (field) => {
  const { asked, isSafe } = checker((text) => text.includes('违规'));
  expect(await unsafeFieldsOf({ ...draft, [field]: '违规' }, isSafe)).toEqual([field]);
  expect(asked.length).toBeLessThanOrEqual(8);
});

test('two fields are both named', async () => {
  const { isSafe } = checker((text) => text.includes('违规'));
  const both = { ...draft, name: '违规', skills: '违规' };
  expect(await unsafeFieldsOf(both, isSafe)).toEqual(['name', 'skills']);
});

test('what is refused only as a whole is about all of it', async () => {
  const { isSafe } = checker((text) => text.includes('林知远') && text.includes('旧城更新'));
  expect((await unsafeFieldsOf(draft, isSafe))?.length).toBe(6);
});
