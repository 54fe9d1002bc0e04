import type { AccountId, CardId, EntryId, Instant } from '@contract/values';
import { randomBytes } from 'node:crypto';
import type { EntryRecord } from './records';
import { entryIdOf, entryView, stateOf } from './rules';

beforeAll(() => {
  process.env['PEPPER'] = randomBytes(32).toString('base64');
});

const savedAt = '2026-11-23T08:00:00.000Z' as Instant;
const entry = { _id: 'h_1' as EntryId, savedAt } as EntryRecord;

test('a person has one entry for a card, and another once they begin anew', () => {
  const [me, you] = ['a_1', 'a_2'] as AccountId[] as [AccountId, AccountId];
  const card = 'c_1' as CardId;
  expect(entryIdOf(me, card, 1)).toBe(entryIdOf(me, card, 1));
  const others = [entryIdOf(you, card, 1), entryIdOf(me, card, 2)];
  expect(others).not.toContain(entryIdOf(me, card, 1));
});

test('a card that is not there went with its owner; one that does not open was taken back', () => {
  expect(stateOf(undefined)).toBe('gone');
  expect(stateOf({ state: 'live' })).toBe('live');
  expect(stateOf({ state: 'paused' })).toBe('withdrawn');
  expect(stateOf({ state: 'removed' })).toBe('withdrawn');
});

test('the list shows nothing of a card that does not open', () => {
  const paused = { state: 'paused', name: '林', title: '工程师' } as const;
  const empty = { name: null, title: null, organisation: null };
  expect(entryView(entry, paused, 'stranger')).toMatchObject({ state: 'withdrawn', ...empty });
  const live = { ...paused, state: 'live' } as const;
  const shown = { name: '林', title: '工程师', organisation: null };
  expect(entryView(entry, live, 'stranger')).toMatchObject(shown);
  expect(entryView(entry, live, null)).toMatchObject({ state: 'withdrawn', ...empty });
});

test('the list shows of a card what its owner shows to this keeper', () => {
  const closed = { title: 'returned' } as const;
  const card = { state: 'live', name: '林', title: '工程师', visibility: closed } as const;
  expect(entryView(entry, card, 'stranger').title).toBeNull();
  expect(entryView(entry, card, 'returned').title).toBe('工程师');
});
