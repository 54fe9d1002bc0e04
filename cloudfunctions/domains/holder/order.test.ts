import type { EntryView } from '@contract/holder';
import { byName, letterOf, lettersOf } from './order';
import type { Seen } from './seen';

const seen = (name: string | null, said: string | null): Seen => ({
  view: { id: `h_${String(name)}`, name } as EntryView,
  said: { name: said, organisation: null },
});
const people = [
  seen('周予安', 'zhou yu an'),
  seen(null, null),
  seen('曾思齐', 'zeng si qi'),
  seen('9 号', '9 hao'),
  seen('曾思', 'zeng si'),
  seen('陈曼', 'chen man'),
];

test('names stand in the order they are said in, and what has no letter at the end', () => {
  const ordered = people.sort(byName);
  expect(ordered.map(({ view }) => view.name)).toEqual([
    '陈曼',
    '曾思',
    '曾思齐',
    '周予安',
    '9 号',
    null,
  ]);
  expect(lettersOf(ordered)).toEqual([
    { letter: 'C', count: 1 },
    { letter: 'Z', count: 3 },
    { letter: '#', count: 2 },
  ]);
});

test('a name in Latin letters stands under its own', () => {
  expect(letterOf(seen('Anna', 'anna'))).toBe('A');
});
