import { entryView } from '../../../../tests/support/samples';
import { merge } from './merge';

const page = (...numbers: number[]) => ({
  entries: numbers.map((number) => entryView(number)),
  recent: [],
  total: 9,
  next: null,
});

test('pages follow each other in their order', () => {
  expect(merge([page(4, 3), page(2, 1)])).toEqual(page(4, 3, 2, 1).entries);
});

test('an entry that moved to the page before is shown once', () => {
  expect(merge([page(4, 3, 2), page(2, 1)])).toEqual(page(4, 3, 2, 1).entries);
});
