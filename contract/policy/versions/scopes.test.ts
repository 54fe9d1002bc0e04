import { createHash } from 'node:crypto';
import { inventory } from '../inventory';
import { purposeIds } from '../purposes';
import { clausesOf, scopeOf } from '../scope';
import { versions } from './index';
import { scopes } from './scopes';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('the newest version covers what the program does now, purpose by purpose', () => {
  const now = Object.fromEntries(purposeIds.map((id) => [id, sha256(scopeOf(id))]));
  expect(scopes[versions[0].id]).toEqual(now);
});

/** Puts an object's field back after looking at the world with another value in it. */
function withField(thing: object, field: string, value: unknown, look: () => void): void {
  const before: unknown = Reflect.get(thing, field);
  Reflect.set(thing, field, value);
  try {
    look();
  } finally {
    Reflect.set(thing, field, before);
  }
}

test.each([
  ['a longer term', 'retention', { until: 'recorded', days: 999 }],
  ['another recipient', 'recipients', ['somebodyElse']],
  ['another source', 'source', 'other-user'],
])('%s of an item is another scope of its purpose alone', (_what, field, value) => {
  const [card, holder] = [scopeOf('card'), scopeOf('holder')];
  withField(inventory['card.mobile'], field, value, () => {
    expect(scopeOf('card')).not.toBe(card);
    expect(scopeOf('holder')).toBe(holder);
  });
});

test('a corrected word is no other scope', () => {
  const before = scopeOf('card');
  withField(inventory['card.mobile'], 'label', { 'zh-CN': '别的字', en: 'Other' }, () => {
    expect(scopeOf('card')).toBe(before);
  });
});

test('a purpose rests on its own clause and on those of its items', () => {
  expect(clausesOf('phone')).toEqual(['2.1']);
  expect(clausesOf('card')).toEqual(['1.1', '1.2', '2.2', '2.2.1']);
  expect(clausesOf('holder')).toEqual(['1.1', '1.2', '2.2.1']);
});
