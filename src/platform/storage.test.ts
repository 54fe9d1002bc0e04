import type { StorageKeyName } from '@contract/policy/storage-keys';
import { phone, resetPhone } from '../../tests/support/taro-api';
import { dropStored, forgetPersonal, readStored, writeStored } from './storage';

const DAY_MS = 86_400_000;

beforeEach(resetPhone);

test.each(['openid', 'toString', '__proto__', ''])('the undeclared key %p is refused', (name) => {
  const key = name as StorageKeyName;
  expect(() => writeStored(key, 1)).toThrow('not declared');
  expect(() => readStored(key)).toThrow('not declared');
  expect(() => dropStored(key)).toThrow('not declared');
  expect(phone.storage.size).toBe(0);
});

test('a draft is there for 30 days and gone after', () => {
  writeStored('cardDraft', { name: '林知远' }, 0);
  expect(readStored('cardDraft', 30 * DAY_MS - 1)).toEqual({ name: '林知远' });
  expect(readStored('cardDraft', 30 * DAY_MS)).toBeNull();
  expect(phone.storage.size).toBe(0);
});

test('leaving takes what is personal and keeps the settings', () => {
  writeStored('cardDraft', {});
  writeStored('firstPaint', {});
  writeStored('display', { elder: true });
  writeStored('refusedVersion', '2026-11-24');
  forgetPersonal();
  expect([...phone.storage.keys()]).toEqual(['display', 'refusedVersion']);
});

test('what another version of the program left there reads as nothing', () => {
  phone.storage.set('display', 'dark');
  expect(readStored('display')).toBeNull();
});
