import type { Output } from '@contract/index';
import type { Instant } from '@contract/values';
import { give } from '../support/agreement';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { fullDraft, makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString() as Instant;
const ever = { from: days(-10_000), to: days(10_000) };

type Items = Readonly<Record<string, Output<'rights.collected'>['items'][number]>>;
async function collected(phone: TestPhone, range = ever): Promise<Items> {
  const { items } = value(await phone.call('rights.collected', range));
  return Object.fromEntries(items.map((each) => [each.item, each]));
}

test('each item is counted as often as it was written, and as it is held', async () => {
  const phone = await member(cloud, 'oCounts');
  await makeCard(phone, fullDraft);
  await makeCard(phone, { name: '沈知行', template: 'plain' });
  value(await phone.call('account.rename', { nickname: '又一个' }));
  const items = await collected(phone);
  expect(items['card.name']).toMatchObject({ held: 2, written: 2 });
  expect(items['card.mobile']).toMatchObject({ held: 1, written: 1 });
  expect(items['account.nickname']).toMatchObject({ held: 1, written: 2 });
  expect(items['consent.event']).toMatchObject({ held: 3, written: 1 });
  expect(items['audit.entry']).toMatchObject({ held: 4, written: 4 });
  expect(items['account.phone']).toBeUndefined();
  expect(items['account.avatar']).toBeUndefined();
});

test('only what was written in the range is counted, with the last time in it', async () => {
  const phone = await member(cloud, 'oRange');
  await makeCard(phone, fullDraft);
  cloud.clock(days(40));
  await makeCard(phone, fullDraft);
  const lately = await collected(phone, { from: days(10), to: days(41) });
  expect(lately['card.name']).toMatchObject({ held: 2, written: 1 });
  expect(lately['account.nickname']).toMatchObject({ held: 1, written: 0, last: null });
  const before = await collected(phone, { from: days(-1), to: days(10) });
  expect(before['card.name']).toMatchObject({ held: 2, written: 1 });
  expect(String(before['card.name']?.last) < days(1)).toBe(true);
  expect(String(lately['card.name']?.last) > days(39)).toBe(true);
});

test('what has days says when the last of it goes; the rest once the account is to end', async () => {
  const phone = await member(cloud, 'oEnds');
  await makeCard(phone, fullDraft);
  const before = await collected(phone);
  expect(before['card.name']?.erasedBy).toBeNull();
  expect(String(before['audit.entry']?.erasedBy) > days(182)).toBe(true);
  // As long as a consent rests on it, an event has no end.
  expect(before['consent.event']?.erasedBy).toBeNull();
  const { leavesAt } = value(await phone.call('rights.leave', {}));
  const leaving = await collected(phone);
  expect(leaving['card.name']?.erasedBy).toBe(leavesAt);
  expect(String(leaving['audit.entry']?.erasedBy) > days(182)).toBe(true);
});

test('what was withdrawn is held no more, and that it had been there can still be counted', async () => {
  const phone = await member(cloud, 'oWithdrew');
  value(await give(phone, 'phone'));
  value(await phone.call('account.linkPhone', { code: cloud.phoneCode('13912345678') }));
  value(await phone.call('consent.withdraw', { purpose: 'phone' }));
  expect((await collected(phone))['account.phone']).toMatchObject({ held: 0, written: 1 });
});

test('one call is a count for each collection, whatever there is, and nobody else is in it', async () => {
  const phone = await member(cloud, 'oMany');
  await collected(phone);
  const withLittle = cloud.cloud.stats().at(-1)?.calls.length;
  for (let count = 0; count < 12; count += 1) {
    value(await phone.call('account.rename', { nickname: `第${count}个` }));
  }
  const items = await collected(phone);
  const stats = cloud.cloud.stats().at(-1);
  expect(items['account.nickname']).toMatchObject({ held: 1, written: 13 });
  expect(stats?.calls).toHaveLength(withLittle ?? 0);
  expect(stats?.warnings).toEqual([]);
  expect(outcome(await cloud.as('oNobody').call('rights.collected', ever))).toBe(
    'account/required',
  );
});
