import { startTestCloud, newKey, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import { draft, fullDraft, makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test('thirty calls with one key at once have one effect and one answer', async () => {
  const phone = await member(cloud, 'oImpatient');
  const key = newKey();
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => phone.call('card.create', fullDraft, key)),
  );
  const texts = new Set(answers.map((answer) => JSON.stringify(value(answer))));
  expect(texts.size).toBe(1);
  expect(value(await phone.call('card.home', {})).cards).toHaveLength(1);
});

test('a repeated call changes nothing at all', async () => {
  const phone = await member(cloud, 'oRepeats');
  const { id } = await makeCard(phone);
  const key = newKey();
  const first = await phone.call('card.remove', { id }, key);
  const before = await cloud.dump();
  expect(await phone.call('card.remove', { id }, key)).toEqual(first);
  expect(await cloud.dump()).toEqual(before);
});

test('a key is good for one request only', async () => {
  const phone = await member(cloud, 'oReuses');
  const key = newKey();
  value(await phone.call('card.create', draft, key));
  const other = await phone.call('card.create', { ...draft, name: '另一位' }, key);
  const elsewhere = await phone.call('account.rename', { nickname: '新名' }, key);
  expect([outcome(other), outcome(elsewhere)]).toEqual(['once/reused', 'once/reused']);
  const stranger = await member(cloud, 'oSameKeyByChance');
  expect(outcome(await stranger.call('card.create', draft, key))).toBe('ok');
});

test('what was answered lies sealed, and for two days only', async () => {
  const phone = await member(cloud, 'oSealedAnswers');
  await makeCard(phone, { ...fullDraft, name: '回执里的姓名' });
  const { once } = (await cloud.dump()).collections;
  expect(JSON.stringify(once)).not.toContain('回执里的姓名');
  cloud.clock(new Date(Date.now() + 49 * 3_600_000).toISOString());
  await cloud.finishJob('expire');
  expect((await cloud.dump()).collections['once']).toEqual([]);
  expect((await cloud.dump()).collections['counters']).toEqual([]);
  cloud.clock(null);
});

test('writes beyond the limit are refused, and the refused ones are not counted', async () => {
  const phone = await member(cloud, 'oBusy');
  const { id } = await makeCard(phone);
  const outcomes: string[] = [];
  for (let call = 0; call < 52; call += 1) {
    outcomes.push(outcome(await phone.call('card.renewShare', { id })));
  }
  expect(outcomes.slice(0, 50)).toEqual(outcomes.slice(0, 50).map(() => 'ok'));
  expect(outcomes.slice(50)).toEqual(['rate/limited', 'rate/limited']);
  cloud.clock(new Date(Date.now() + 25 * 3_600_000).toISOString());
  expect(outcome(await phone.call('card.renewShare', { id }))).toBe('ok');
  cloud.clock(null);
});
