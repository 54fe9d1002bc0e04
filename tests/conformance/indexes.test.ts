import { localTest } from './local-test';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;

beforeAll(async () => {
  live = await openTestCloud([
    {
      name: 'words',
      indexes: [
        {
          name: 'owner_word',
          keys: [
            ['owner', 1],
            ['word', 1],
          ],
          unique: true,
        },
        { name: 'tags', keys: [['tags', 1]], unique: true },
      ],
    },
    { name: 'pins', indexes: [{ name: 'pin', keys: [['pin', 1]], unique: true }] },
  ]);
});
afterAll(() => live.stop());

localTest('a unique index admits one, and says E11000 and its name to the others', async () => {
  const words = live.db.collection('words');
  const adds = Array.from({ length: 30 }, () =>
    words.add({ data: { owner: 'o', word: 'w', tags: [Math.random()] } }),
  );
  const results = await Promise.allSettled(adds);
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  const data = { owner: 'o', word: 'w', tags: ['other'] };
  const refusal = await refusalOf(words.add({ data }));
  expect(refusal).toMatchObject({ errCode: -502001 });
  expect(refusal.text).toMatch(/E11000.*owner_word/);
});

localTest('each element of an array is unique among documents, not within one', async () => {
  const words = live.db.collection('words');
  await words.add({ data: { owner: 'a', word: '1', tags: ['x', 'x', 'y'] } });
  const refusal = await refusalOf(words.add({ data: { owner: 'a', word: '2', tags: ['z', 'y'] } }));
  expect(refusal.text).toMatch(/E11000.*tags/);
});

localTest('null and missing are one value', async () => {
  const pins = live.db.collection('pins');
  await pins.add({ data: { a: 1 } });
  expect((await refusalOf(pins.add({ data: { pin: null } }))).text).toContain('E11000');
});

localTest('an update may not take a key that is taken, and keeps its own', async () => {
  const pins = live.db.collection('pins');
  await pins.doc('p1').set({ data: { pin: 1 } });
  await pins.doc('p2').set({ data: { pin: 2 } });
  const refusal = await refusalOf(pins.doc('p2').update({ data: { pin: 1 } }));
  expect(refusal.text).toContain('E11000');
  expect((await pins.doc('p2').update({ data: { pin: 2, more: 1 } })).stats.updated).toBe(1);
  await pins.doc('p1').remove();
  expect((await pins.doc('p2').update({ data: { pin: 1 } })).stats.updated).toBe(1);
});

localTest('the refusal never tells the value of the key', async () => {
  const pins = live.db.collection('pins');
  await pins.add({ data: { pin: '13800001111' } });
  const refusal = await refusalOf(pins.add({ data: { pin: '13800001111' } }));
  expect(refusal.text).not.toContain('13800001111');
});
