import { limits } from '@contract/limits';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { makeCard, member } from './people';

let cloud: TestCloud;
let keeper: TestPhone;

const CARDS = 5_000;

/** Somebody who keeps very many cards, each of another person. */
beforeAll(async () => {
  cloud = await startTestCloud();
  keeper = await member(cloud, 'oCollector');
  const { share } = await makeCard(await member(cloud, 'oFirstCard'), {
    name: '曾思齐',
    organisation: '江门市博物馆',
    template: 'plain',
  });
  const { id } = value(await keeper.call('holder.save', { share }));
  value(await keeper.call('holder.describe', { id, tags: [], note: '在茶馆认识' }));
  const { entries = [], cards = [] } = (await cloud.dump()).collections;
  await fill('cards', cards[0] ?? {}, (number) => ({
    _id: `c_${number}`,
    owner: `a_${number}`,
    name: `陈${number}`,
    namePinyin: `chen ${number}`,
    organisation: '华南设计周',
    organisationPinyin: 'hua nan she ji zhou',
  }));
  await fill('entries', entries[0] ?? {}, (number) => ({
    _id: `h_${number}`,
    card: `c_${number}`,
    place: number.slice(-15),
  }));
}, 120_000);
afterAll(() => cloud.stop());

async function fill(
  collectionName: string,
  pattern: object,
  own: (number: string) => object,
): Promise<void> {
  const numbers = Array.from({ length: CARDS - 1 }, (_, index) => String(index).padStart(20, '0'));
  for (let begin = 0; begin < numbers.length; begin += 500) {
    const data = numbers
      .slice(begin, begin + 500)
      .map((number) => JSON.stringify({ ...pattern, ...own(number) }));
    const wxCloudApiToken = cloud.cloud.environment()['WX_API_TOKEN'];
    const body = { action: 'database.insertDocument', collectionName, data, wxCloudApiToken };
    const answer = await fetch(`${cloud.cloud.url}/admin`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    expect(await answer.json()).toHaveProperty('data');
  }
}

test.each([
  ['by age', {}],
  ['by name', { order: 'name' as const }],
  ['by initials', { order: 'name' as const, words: 'zsq' }],
  ['by a note', { order: 'name' as const, words: '茶馆' }],
])('a large holder is read %s in a few calls, each document once', async (_how, asked) => {
  const { ids, entries } = value(await keeper.call('holder.list', asked));
  const found = 'words' in asked ? 1 : CARDS;
  expect([ids.length, entries.length]).toEqual([found, Math.min(found, limits.pageSize)]);
  const stats = cloud.cloud.stats().at(-1);
  expect(stats?.databaseCalls).toBeLessThanOrEqual(20);
  expect(stats?.examined).toBeLessThanOrEqual(2 * CARDS + 10);
  expect(stats?.warnings).toEqual([]);
});
