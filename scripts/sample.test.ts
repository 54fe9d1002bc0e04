import { startTestCloud, type TestCloud } from '../tests/support/cloud';
import { value } from '../tests/support/value';
import { fillWithSample } from './sample';
import { people } from './sample/people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test('a dozen people have cards and keep some of the others, and twice is as once', async () => {
  await fillWithSample(cloud.cloud);
  const before = (await cloud.dump()).collections;
  const count = (name: string) => before[name]?.length;
  expect([count('accounts'), count('cards')]).toEqual([12, 13]);
  expect(count('entries')).toBe(people.flatMap(({ keeps }) => keeps).length);

  await fillWithSample(cloud.cloud);
  const after = (await cloud.dump()).collections;
  for (const name of ['accounts', 'cards', 'entries', 'shares']) {
    expect(after[name]).toEqual(before[name]);
  }
  const { account, cards } = value(await cloud.as('o-lin-zhiyuan').call('card.home', {}));
  expect(account?.phoneMasked).toBe('138 **** 5407');
  expect(cards.map(({ title }) => title)).toEqual(['结构工程师', '周末木工']);
});
