import type { EntryId } from '@contract/values';
import { give } from '../support/agreement';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

const at = (minutes: number) => cloud.clock(new Date(Date.now() + minutes * 60_000).toISOString());
const list = async (phone: TestPhone) => value(await phone.call('holder.list', {}));
const opens = async () => (await cloud.dump()).collections['opens'] ?? [];

/** Somebody who keeps three cards, the oldest first. */
async function keeper(openid: string): Promise<[TestPhone, [EntryId, EntryId, EntryId]]> {
  const phone = await member(cloud, openid);
  const kept: EntryId[] = [];
  for (const [index, name] of ['甲', '乙', '丙'].entries()) {
    const friend = await member(cloud, `${openid}Friend${index}`);
    const { share } = await makeCard(friend, { name, template: 'plain' });
    kept.push(value(await phone.call('holder.save', { share })).id);
  }
  return [phone, kept as [EntryId, EntryId, EntryId]];
}

test('without consent nothing is remembered, and cards stand in the order they were kept', async () => {
  const [phone, [oldest]] = await keeper('oPlain');
  expect(outcome(await phone.call('holder.opened', { id: oldest }))).toBe('consent/missing');
  const { entries, recent } = await list(phone);
  expect(entries.map(({ name }) => name)).toEqual(['丙', '乙', '甲']);
  expect(recent).toEqual([]);
  expect(await opens()).toEqual([]);
});

test('with it, those opened last stand first, each once, and the list stays as it was', async () => {
  const [phone, [oldest, middle]] = await keeper('oHabit');
  value(await give(phone, 'personalise'));
  for (const [minutes, id] of [
    [1, oldest],
    [2, middle],
    [3, oldest],
  ] as const) {
    at(minutes);
    value(await phone.call('holder.opened', { id }));
  }
  const { entries, recent } = await list(phone);
  expect(recent.map(({ name }) => name)).toEqual(['甲', '乙']);
  expect(entries.map(({ name }) => name)).toEqual(['丙', '乙', '甲']);
  value(await phone.call('holder.remove', { id: oldest }));
  expect((await list(phone)).recent.map(({ name }) => name)).toEqual(['乙']);
  expect(await opens()).toHaveLength(1);
});

test('taking it back erases every time, and giving it again begins anew', async () => {
  const [phone, [oldest]] = await keeper('oUndoes');
  value(await give(phone, 'personalise'));
  value(await phone.call('holder.opened', { id: oldest }));
  const before = (await opens()).length;
  value(await phone.call('consent.withdraw', { purpose: 'personalise' }));
  expect(await opens()).toHaveLength(before - 1);
  expect((await list(phone)).recent).toEqual([]);
  value(await give(phone, 'personalise'));
  expect((await list(phone)).recent).toEqual([]);
});

test('without a holder there is nothing to have opened', async () => {
  const [phone, [oldest]] = await keeper('oEmpties');
  value(await give(phone, 'personalise'));
  value(await phone.call('holder.opened', { id: oldest }));
  const before = (await opens()).length;
  value(await phone.call('consent.withdraw', { purpose: 'holder' }));
  expect(await opens()).toHaveLength(before - 1);
});
