import { entryId, entryView } from '../../../../tests/support/samples';
import { beginningOf, sectionsOf } from './rows';

const letters = [
  { letter: 'C', count: 2 },
  { letter: 'Z', count: 1 },
  { letter: '#', count: 1 },
];
const list = { ids: [1, 2, 3, 4].map(entryId), letters };

test('a letter begins where those before it end', () => {
  expect(letters.map(({ letter }) => beginningOf(list, letter))).toEqual([0, 2, 3]);
});

test('what is loaded stands under its letters, wherever it begins', () => {
  const rows = [2, 3, 4].map((number) => entryView(number));
  expect(sectionsOf(list, rows).map(({ letter, entries }) => [letter, entries.length])).toEqual([
    ['C', 1],
    ['Z', 1],
    ['#', 1],
  ]);
});

test('an order without letters is one section', () => {
  const rows = [1, 2].map((number) => entryView(number));
  expect(sectionsOf({ ids: list.ids, letters: [] }, rows)).toEqual([{ letter: '', entries: rows }]);
});
