import type { EntryId, ShareToken } from '@contract/values';
import { give } from '../support/agreement';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { draft, fullDraft, fullDraftForStrangers, makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

const list = async (phone: TestPhone) => value(await phone.call('holder.list', {}));
const nothing = {
  ...{ ids: [], entries: [], letters: [], groups: [], tags: [], recent: [] },
  ...{ total: 0, incoming: 0 },
};
const unmarked = { written: false, starred: false, liked: false, group: null, tags: [] };

test('a kept card is listed, read in full and can be let go', async () => {
  const owner = await member(cloud, 'oGiver');
  const { share } = await makeCard(owner, fullDraft);
  const keeper = await member(cloud, 'oKeeper');
  const { id } = value(await keeper.call('holder.save', { share }));
  const { entries, total, ids } = await list(keeper);
  expect([total, ids]).toEqual([1, [id]]);
  const { name, title, organisation } = fullDraft;
  expect(entries).toEqual([
    { id, state: 'live', savedAt: expect.any(String), name, title, organisation, ...unmarked },
  ]);
  const read = value(await keeper.call('holder.read', { id }));
  const nothingNoted = { note: null, place: null, exchange: null, confirmedBy: null };
  expect(read).toEqual({ entry: entries[0], card: fullDraftForStrangers, ...nothingNoted });
  expect(value(await keeper.call('holder.remove', { id }))).toEqual({ removed: true });
  expect(await list(keeper)).toEqual(nothing);
  expect(outcome(await keeper.call('holder.read', { id }))).toBe('holder/not-found');
  expect(outcome(await keeper.call('holder.remove', { id }))).toBe('holder/not-found');
});

test('keeping a card twice, or ten times at once, keeps it once', async () => {
  const { share } = await makeCard(await member(cloud, 'oPopular'));
  const keeper = await member(cloud, 'oEager');
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => keeper.call('holder.save', { share })),
  );
  const ids = new Set(answers.map((answer) => value(answer).id));
  expect(ids.size).toBe(1);
  expect((await list(keeper)).total).toBe(1);
});

test('what is kept says nothing about the other person', async () => {
  const { share, id } = await makeCard(await member(cloud, 'oDiscreet'), fullDraft);
  const keeper = await member(cloud, 'oDiscreetKeeper');
  const entry = value(await keeper.call('holder.save', { share })).id;
  const { entries } = (await cloud.dump()).collections;
  const stored = entries?.find((each) => each['_id'] === entry);
  expect(Object.keys(stored ?? {}).sort()).toEqual(
    ['_id', 'card', 'giving', 'owner', 'place', 'savedAt'].sort(),
  );
  expect(stored?.['card']).toBe(id);
});

test("nobody can keep their own card, a dead link's card, or read another's entry", async () => {
  const owner = await member(cloud, 'oSelfish');
  const card = await makeCard(owner);
  expect(outcome(await owner.call('holder.save', { share: card.share }))).toBe('holder/own-card');
  const keeper = await member(cloud, 'oHonest');
  const { id } = value(await keeper.call('holder.save', { share: card.share }));
  const dead = 't_00000000000000000000' as ShareToken;
  expect(outcome(await keeper.call('holder.save', { share: dead }))).toBe('card/gone');
  const thief = await member(cloud, 'oCurious');
  const tries = [
    await thief.call('holder.read', { id }),
    await thief.call('holder.remove', { id }),
  ];
  expect(tries.map(outcome)).toEqual(['holder/not-found', 'holder/not-found']);
});

test('a card that was taken back reads as withdrawn, without a word of it', async () => {
  const owner = await member(cloud, 'oTakesBack');
  const card = await makeCard(owner, fullDraft);
  const keeper = await member(cloud, 'oKeepsIt');
  const { id } = value(await keeper.call('holder.save', { share: card.share }));
  value(await owner.call('card.remove', { id: card.id }));
  const withdrawn = { id, state: 'withdrawn', name: null, title: null, organisation: null };
  expect((await list(keeper)).entries).toEqual([
    { ...withdrawn, ...unmarked, savedAt: expect.any(String) },
  ]);
  const read = value(await keeper.call('holder.read', { id }));
  expect(read).toMatchObject({ entry: withdrawn, card: null });
});

test('a long list comes in pages, newest first, none twice and none left out', async () => {
  const keeper = await member(cloud, 'oManyCards');
  const kept: EntryId[] = [];
  for (let owner = 0; owner < 6; owner += 1) {
    const phone = await member(cloud, `oOneOfMany${owner}`);
    for (let card = 0; card < 9; card += 1) {
      const { share } = await makeCard(phone, { ...draft, name: `第${owner}-${card}张` });
      kept.unshift(value(await keeper.call('holder.save', { share })).id);
    }
  }
  const first = await list(keeper);
  expect(first.entries).toHaveLength(50);
  expect(first.total).toBe(54);
  expect(first.ids).toEqual(kept);
  const rest = value(await keeper.call('holder.some', { ids: first.ids.slice(50) }));
  expect([...first.entries, ...rest.entries].map(({ id }) => id)).toEqual(kept);
  const stats = cloud.cloud.stats().at(-1);
  expect(stats?.warnings).toEqual([]);
  expect(stats?.examined).toBeLessThanOrEqual((stats?.returned ?? 0) + 2);
});

test('withdrawing the holder empties it at once, and giving it again starts empty', async () => {
  const { share } = await makeCard(await member(cloud, 'oFriend'));
  const keeper = await member(cloud, 'oWithdraws');
  const { id } = value(await keeper.call('holder.save', { share }));
  value(await keeper.call('consent.withdraw', { purpose: 'holder' }));
  expect(outcome(await keeper.call('holder.list', {}))).toBe('consent/missing');
  expect(outcome(await keeper.call('holder.read', { id }))).toBe('consent/missing');
  expect(outcome(await keeper.call('holder.save', { share }))).toBe('consent/missing');
  expect(value(await keeper.call('card.open', { share })).entry).toBeNull();
  const { entries, erasures } = (await cloud.dump()).collections;
  expect(entries?.filter((each) => each['_id'] === id)).toEqual([]);
  expect(erasures).toEqual([]);
  value(await give(keeper, 'holder'));
  expect(await list(keeper)).toEqual(nothing);
  value(await keeper.call('holder.save', { share }));
  expect((await list(keeper)).total).toBe(1);
});
