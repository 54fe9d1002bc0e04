import { cardId } from '../../../../tests/support/samples';
import { phone, resetPhone } from '../../../../tests/support/taro-api';
import { dropDraft, keepDraft, readDraft } from './kept-draft';
import { contentOf } from './content';

const empty = contentOf(null);
const typed = (name: string, version: number | null = null) => ({
  ...empty,
  values: { ...empty.values, name },
  version,
});

beforeEach(resetPhone);

test('a new card and a change of an old one are kept apart', () => {
  keepDraft(null, typed('新'));
  keepDraft(cardId(1), typed('旧', 3));
  expect(readDraft(null)).toEqual(typed('新'));
  expect(readDraft(cardId(1))).toEqual(typed('旧', 3));
  expect(readDraft(cardId(2))).toBeNull();
});

test('the design and whom a field is shown to are kept with the words', () => {
  const chosen = {
    ...typed('苏'),
    template: 'seal' as const,
    visibility: { mobile: 'nobody' as const },
  };
  keepDraft(null, chosen);
  expect(readDraft(null)).toEqual(chosen);
});

test('dropping the last draft leaves nothing on the phone', () => {
  keepDraft(null, typed('新'));
  dropDraft(null);
  expect(phone.storage.size).toBe(0);
});

test('there are never more drafts than a person can have cards, and one', () => {
  for (let number = 0; number < 30; number += 1) {
    keepDraft(cardId(number), typed('名', 1));
  }
  expect(readDraft(cardId(18))).toBeNull();
  expect(readDraft(cardId(19))).not.toBeNull();
});

test.each([
  ['text'],
  [{ new: 1 }],
  [[['new', { values: { name: 1 }, version: null }]]],
  [[['new', { ...typed('苏'), template: 'gold' }]]],
  [[['new', { ...typed('苏'), visibility: { mobile: 'all' } }]]],
  [[null]],
])('another shape under the key (%j) is as if nothing were there', (value) => {
  phone.storage.set('cardDraft', { value, until: null });
  expect(readDraft(null)).toBeNull();
});
