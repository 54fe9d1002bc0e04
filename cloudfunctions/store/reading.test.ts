import { Things, agreed } from '../../tests/support/mixed-records';
import { contract } from '@contract/index';
import type { ActionSpec } from '@contract/action';
import type { PurposeId } from '@contract/policy/purposes';
import type { AccountId, Instant } from '@contract/values';
import { database } from '@server/platform/database';
import { readingFor } from '../kernel/consent';
import { Keyring } from './keyring';
import { readerFor } from './reader';
import { NoPurpose, checkMine, checkTheirs } from './reading';
import { writerFor } from './writer';

const all = agreed('account', 'card', 'holder', 'phone');
const reading = (...purposes: PurposeId[]) => ({ purposes, own: false, isAgreed: all });

test('no purpose, no read: one item of another purpose is enough to refuse the whole', () => {
  for (const check of [checkMine, checkTheirs]) {
    expect(() => check(reading('card', 'phone', 'security'), Things)).not.toThrow();
    expect(() => check(reading('card', 'phone'), Things)).toThrow(NoPurpose);
    expect(() => check(reading('holder'), Things, ['name'])).toThrow(NoPurpose);
    expect(() => check(reading('card'), Things, ['name', 'owner'])).not.toThrow();
  }
});

test('a purpose that was taken back reads nothing of its person any more', () => {
  const withdrawn = { ...reading('card'), isAgreed: agreed('account') };
  expect(() => checkMine(withdrawn, Things, ['name'])).toThrow(NoPurpose);
  expect(() => checkMine(reading('security'), Things, ['entry'])).not.toThrow();
});

test('people may look at all that is theirs, and at nothing of others by that right', () => {
  const own = { purposes: [], own: true, isAgreed: agreed() };
  expect(() => checkMine(own, Things)).not.toThrow();
  expect(() => checkTheirs(own, Things)).toThrow(NoPurpose);
});

test('what an action may read follows from what the contract says of it', () => {
  const of = (spec: ActionSpec) => readingFor(spec, all);
  expect(of(contract.holder.list).purposes).toEqual(['holder', 'card', 'publish', 'personalise']);
  expect(() => checkTheirs(of(contract.holder.list), Things, ['name'])).not.toThrow();
  expect(() => checkTheirs(of(contract.holder.remove), Things, ['name'])).toThrow(NoPurpose);
  expect(() => checkMine(of(contract.rights.export), Things)).not.toThrow();
});

test('an action that reads for another purpose is stopped before the database is asked', async () => {
  const keyring = new Keyring(database);
  const forHolder = readingFor({ purposes: ['holder'] }, all);
  const reader = readerFor('a_1' as AccountId, keyring, forHolder);
  expect(() => reader.mine(Things)).toThrow(NoPurpose);
  expect(() => reader.shared(Things).get('x' as never)).toThrow(NoPurpose);
  await expect(reader.shared(Things).many([], ['phone'])).rejects.toThrow(NoPurpose);
  const now = '2026-11-24T08:00:00.000Z' as Instant;
  const place = { documents: database, keyring, isAgreed: all, now };
  const writer = writerFor('a_1' as AccountId, place, forHolder);
  for (const read of ['get', 'peek'] as const) {
    await expect(writer.mine(Things)[read]('x')).rejects.toThrow(NoPurpose);
  }
  await expect(writer.mine(Things).change('x', { name: '林' })).rejects.toThrow(NoPurpose);
  expect(() => writer.shared(Things)).toThrow(NoPurpose);
});
