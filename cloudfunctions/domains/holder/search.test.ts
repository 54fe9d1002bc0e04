import type { EntryView } from '@contract/holder';
import { finding, isSaid } from './search';
import type { Seen } from './seen';

const seen = {
  view: {
    name: '曾思齐',
    organisation: '江门市博物馆',
    title: null,
    group: '同行',
    tags: ['广交会 2026'],
  } as unknown as EntryView,
  said: { name: 'zeng si qi', organisation: 'jiang men shi bo wu guan' },
} as const satisfies Seen;

test.each([
  ['zengsiqi'],
  ['zsq'],
  ['zengsq'],
  ['zeng'],
  ['siqi'],
  ['ZSQ'],
  ['ＺＳＱ'],
  ['zsq jmsbwg'],
  ['曾'],
  ['思齐'],
  ['博物馆'],
  ['bowuguan'],
  ['同行'],
  ['广交会'],
  ['2026'],
  ['茶馆认识'],
  ['曾 茶馆'],
])('%s finds it', (words) => {
  expect(finding(words)(seen, '在茶馆认识')).toBe(true);
});

test.each([['zengsiqiu'], ['qsz'], ['eng'], ['曾 咖啡'], ['zsqx'], ['9'], ['shan']])(
  '%s does not',
  (words) => {
    expect(finding(words)(seen, '在茶馆认识')).toBe(false);
  },
);

test('ü may be written so or as v', () => {
  expect(finding('lü')({ ...seen, said: { name: 'lv bu', organisation: null } }, undefined)).toBe(
    true,
  );
});

test('letters that could be read in very many ways are no way to keep us busy', () => {
  const many = Array.from({ length: 40 }, () => 'a'.repeat(40));
  const begin = performance.now();
  expect(isSaid(many, `${'a'.repeat(39)}b`)).toBe(false);
  expect(performance.now() - begin).toBeLessThan(200);
});
