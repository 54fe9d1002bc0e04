import type { AccountId, CardId, Instant, ShareToken } from '@contract/values';
import type { CardDraft } from '@contract/card';
import { cardFieldNames } from '@contract/card-fields';
import type { CardRecord } from './records';
import { faceOf, fieldsOf, isLive, nothingLeft, viewOf, checkedTexts } from './rules';

const draft = {
  name: '林知远',
  mobile: '13826135407',
  email: 'lin@example.cn',
  introduction: '结构工程师',
  template: 'plain',
} as const satisfies CardDraft;
const card = {
  ...draft,
  _id: 'c_1' as CardId,
  owner: 'a_1' as AccountId,
  state: 'live',
  version: 3,
  updatedAt: '2026-11-23T00:00:00.000Z' as Instant,
  share: 't_1' as ShareToken,
  namePinyin: 'lin zhi yuan',
} as const satisfies CardRecord;

test('the face is all that stands on a card, the view also what it is managed by', () => {
  expect(faceOf(card)).toEqual(draft);
  const { version, updatedAt, share } = card;
  expect(viewOf(card)).toMatchObject({ ...draft, id: card._id, version, updatedAt, share });
});

test('a change names every field, so that one left out goes', () => {
  const named = Object.keys(fieldsOf(draft)).sort();
  const kept = ['visibility', 'published', 'namePinyin', 'organisationPinyin'];
  const all = ['name', 'template', ...kept, ...cardFieldNames];
  expect(named).toEqual(all.sort());
  expect(fieldsOf(draft).title).toBeUndefined();
});

test('clearing a card names everything but its id, its owner and its state', () => {
  const { _id, owner, state, ...rest } = card;
  expect(Object.keys(nothingLeft)).toEqual(expect.arrayContaining(Object.keys(rest)));
  expect([_id, owner, state].every((kept) => kept !== '')).toBe(true);
});

test('WeChat is asked about what was written, not about numbers and mailboxes', () => {
  expect(checkedTexts(draft)).toEqual([
    ['name', '林知远'],
    ['introduction', '结构工程师'],
  ]);
});

test('only a live card opens', () => {
  expect(isLive(card)).toBe(true);
  expect(isLive({ ...card, state: 'paused' })).toBe(false);
  expect(isLive({ _id: card._id, owner: card.owner, state: 'removed' })).toBe(false);
  expect(isLive(null)).toBe(false);
});
