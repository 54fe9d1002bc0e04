import { limits } from '@contract/limits';
import { keepMany } from '../../scripts/sample/keep-many';
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
  await keepMany(cloud.cloud, CARDS - 1);
}, 120_000);
afterAll(() => cloud.stop());

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
