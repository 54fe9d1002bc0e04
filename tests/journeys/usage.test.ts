import { limits } from '@contract/limits';
import { questions } from '@contract/policy/survey';
import { give } from '../support/agreement';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { member, outcome } from './people';

let cloud: TestCloud;
beforeEach(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.stop());

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const published = async () => value(await cloud.as('oAnybody').call('usage.published', {}));
const question = questions[0].id;

async function helper(openid: string): Promise<TestPhone> {
  const phone = await member(cloud, openid);
  value(await give(phone, 'improve'));
  value(await give(phone, 'survey'));
  return phone;
}

const people = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, index) => helper(`oHelper${index}`)));

test('nothing is counted and nothing answered without consent', async () => {
  const phone = await member(cloud, 'oDeclines');
  const before = await cloud.dump();
  expect(outcome(await phone.call('usage.report', { counts: { cardMade: 1 } }))).toBe(
    'consent/missing',
  );
  expect(outcome(await phone.call('usage.answer', { question, choice: 'easy' }))).toBe(
    'consent/missing',
  );
  expect(await cloud.dump()).toEqual(before);
});

test('the totals of a day name nobody, and nine people are not told of', async () => {
  const all = await people(limits.peopleAtLeast);
  const [last, ...others] = all;
  for (const phone of others) {
    value(await phone.call('usage.report', { counts: { cardMade: 2, keptOpened: 1 } }));
  }
  const { tallies, accounts } = (await cloud.dump()).collections;
  const cardMade = { what: 'cardMade', people: 9, count: 18 };
  expect(tallies).toContainEqual({ ...cardMade, _id: expect.any(String), day: expect.any(String) });
  for (const account of accounts ?? []) {
    expect(JSON.stringify(tallies)).not.toContain(account['owner']);
  }
  cloud.clock(tomorrow());
  expect((await published()).events).toEqual([]);
  cloud.clock(null);
  value(await (last as TestPhone).call('usage.report', { counts: { cardMade: 3 } }));
  expect((await published()).events).toEqual([]);
  cloud.clock(tomorrow());
  expect((await published()).events).toEqual([
    { day: expect.any(String), event: 'cardMade', people: 10, count: 21 },
  ]);
});

test('one person counts once a day, however often the phone sends', async () => {
  const phone = await helper('oEager');
  value(await phone.call('usage.report', { counts: { cardMade: 1 } }));
  for (let again = 0; again < 2; again += 1) {
    const more = await phone.call('usage.report', { counts: { cardMade: 1 } });
    expect(outcome(more)).toBe('rate/limited');
  }
  const { tallies } = (await cloud.dump()).collections;
  expect(tallies).toEqual([expect.objectContaining({ people: 1, count: 1 })]);
});

test('ten who hand in at once are ten', async () => {
  const all = await people(10);
  await Promise.all(all.map((phone) => phone.call('usage.report', { counts: { cardKept: 1 } })));
  const { tallies } = (await cloud.dump()).collections;
  expect(tallies).toEqual([expect.objectContaining({ what: 'cardKept', people: 10, count: 10 })]);
});

test('an answer is counted once a person, can be changed, and goes with the consent', async () => {
  const all = await people(10);
  const [first] = all;
  for (const phone of all) {
    value(await phone.call('usage.answer', { question, choice: 'hard' }));
    value(await phone.call('usage.answer', { question, choice: 'easy' }));
  }
  expect((await published()).answers).toEqual([{ question, choice: 'easy', people: 10 }]);
  value(await (first as TestPhone).call('consent.withdraw', { purpose: 'survey' }));
  expect((await published()).answers).toEqual([]);
  expect((await cloud.dump()).collections['answers']).toHaveLength(9);
});

test('only the question that is open can be answered, by an answer it has', async () => {
  const phone = await helper('oGuesses');
  const before = await cloud.dump();
  const unknown = await phone.call('usage.answer', { question, choice: 'purple' });
  expect(outcome(unknown)).toBe('usage/closed');
  expect(await cloud.dump()).toEqual(before);
});

test('old totals go in the end', async () => {
  const phone = await helper('oLongAgo');
  value(await phone.call('usage.report', { counts: { cardMade: 1 } }));
  cloud.clock(new Date(Date.now() + 402 * 86_400_000).toISOString());
  await cloud.finishJob('expire');
  expect((await cloud.dump()).collections['tallies'] ?? []).toEqual([]);
});
