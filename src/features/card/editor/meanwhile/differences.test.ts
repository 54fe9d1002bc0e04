import { contentOf } from '../content';
import { differences } from './differences';

const empty = contentOf(null);
const mine = { ...empty, values: { ...empty.values, name: '林知远', mobile: '13826135407' } };

test('the same content has no differences, however it is spaced', () => {
  const spaced = { ...mine, values: { ...mine.values, name: ' 林知远 ' } };
  expect(differences(spaced, mine)).toEqual([]);
});

test('a text, whom it is shown to, and the look are named where they differ', () => {
  const theirs = {
    values: { ...mine.values, title: '规划师' },
    visibility: { mobile: 'nobody', email: 'link' },
    template: 'seal',
  } as const;
  expect(differences(mine, theirs)).toEqual([
    { kind: 'text', field: 'title', mine: '', theirs: '规划师' },
    { kind: 'audience', field: 'mobile', mine: 'returned', theirs: 'nobody' },
    { kind: 'template', mine: 'plain', theirs: 'seal' },
  ]);
});
