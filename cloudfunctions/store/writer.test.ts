import type { AccountId, Instant } from '@contract/values';
import { memoryDocuments } from '../../tests/support/memory-documents';
import { collection, item, whose } from './collection';
import { Keyring } from './keyring';
import { writerFor } from './writer';

type Line = { readonly _id: string; readonly owner: AccountId; readonly text: string };
const Lines = collection<Line>()({
  name: 'lines',
  expiresLike: 'consent.event',
  appendOnly: true,
  fields: { _id: whose, owner: whose, text: item('consent.event') },
});

const owner = 'a_me' as AccountId;
const now = '2026-12-01T00:00:00.000Z' as Instant;

function opened() {
  const { documents, kept } = memoryDocuments();
  const place = { documents, keyring: new Keyring(documents), isAgreed: () => true, now };
  const reading = { purposes: [], own: true, isAgreed: () => true } as const;
  return { kept, mine: writerFor(owner, place, reading).mine(Lines) };
}

test('a ledger is added to and never changed or taken out of', async () => {
  const { mine, kept } = opened();
  await mine.add({ _id: '1', text: 'said' });
  await expect(mine.change('1', { text: 'unsaid' })).rejects.toThrow('only ever added to');
  await expect(mine.remove('1')).rejects.toThrow('only ever added to');
  expect(kept.get('1')?.['text']).toBe('said');
});

test('the days of a line begin when something took its place, and only its owner can say so', async () => {
  const { mine, kept } = opened();
  await mine.add({ _id: '1', text: 'said' });
  expect(kept.get('1')).not.toHaveProperty('expiresAt');
  await mine.supersede('1');
  expect(kept.get('1')?.['expiresAt']).toBe('2029-12-01T00:00:00.000Z');
  const theirs = { _id: '2', owner: 'a_else', text: 'theirs' };
  kept.set('2', theirs);
  await mine.supersede('2');
  expect(kept.get('2')).toEqual(theirs);
});
