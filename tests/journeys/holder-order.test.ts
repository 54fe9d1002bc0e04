import type { CardDraft, CardView } from '@contract/card';
import type { EntryId } from '@contract/values';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

const template = 'plain' as const;
const people: readonly CardDraft[] = [
  { name: '曾思齐', organisation: '江门市博物馆', template },
  { name: '陈曼', organisation: '华南设计周', title: '策展人', template },
  { name: '单一鸣', organisation: '单县医院', template },
  { name: '周予安', template },
  { name: '88 号', template },
];

/** Somebody who keeps a card of each. */
async function keeperOf(openid: string, drafts: readonly CardDraft[]) {
  const keeper = await member(cloud, openid);
  const ids = new Map<string, EntryId>();
  const given: { readonly owner: TestPhone; readonly card: CardView }[] = [];
  for (const [index, each] of drafts.entries()) {
    const owner = await member(cloud, `${openid}Friend${index}`);
    const card = await makeCard(owner, each);
    const { share } = card;
    ids.set(each.name, value(await keeper.call('holder.save', { share })).id);
    given.push({ owner, card });
  }
  const [first] = given;
  if (first === undefined) {
    throw new Error('a keeper needs a card to keep');
  }
  const idOf = (name: string): EntryId => ids.get(name) ?? ('' as EntryId);
  const names = async (asked: Parameters<typeof keeper.call<'holder.list'>>[1]) =>
    value(await keeper.call('holder.list', { order: 'name', ...asked })).entries.map(
      ({ name }) => name,
    );
  return { keeper, first, idOf, names };
}

test('A to Z by pinyin: family names of several readings stand where people look', async () => {
  const { keeper } = await keeperOf('oOrders', people);
  const { entries, letters } = value(await keeper.call('holder.list', { order: 'name' }));
  const names = entries.map(({ name }) => name);
  expect(names).toEqual(['陈曼', '单一鸣', '曾思齐', '周予安', '88 号']);
  expect(letters).toEqual([
    { letter: 'C', count: 1 },
    { letter: 'S', count: 1 },
    { letter: 'Z', count: 2 },
    { letter: '#', count: 1 },
  ]);
});

test('a card is found by pinyin, initials, signs, organisation, tag and note', async () => {
  const { keeper, idOf, names } = await keeperOf('oFinds', people);
  const id = idOf('曾思齐');
  value(await keeper.call('holder.describe', { id, tags: ['广交会'], note: '在茶馆认识' }));
  const alone = ['曾思齐'];
  for (const words of ['zengsq', 'zsq', '思齐', '博物馆', 'jmsbwg', '广交会', '茶馆', 'zsq 江门']) {
    expect([words, await names({ words })]).toEqual([words, alone]);
  }
  expect(await names({ words: 'danxian' })).toEqual(['单一鸣']);
  expect(await names({ words: '策展' })).toEqual(['陈曼']);
  expect(await names({ words: 'nobody' })).toEqual([]);
});

test('what its owner does not show to the keeper cannot be found, neither by signs nor by sound', async () => {
  const hidden: CardDraft = {
    name: '许一',
    organisation: '隐山书院',
    title: '山长',
    template,
    visibility: { organisation: 'returned', title: 'nobody' },
  };
  const { keeper, first, names } = await keeperOf('oCurious', [hidden]);
  for (const words of ['隐山', 'yinshan', 'yssy', '山长']) {
    expect([words, await names({ words })]).toEqual([words, []]);
  }
  expect(await names({ words: 'xuyi' })).toEqual(['许一']);
  const own = await makeCard(keeper, { name: '来客', template });
  value(await keeper.call('exchange.return', { share: first.card.share, card: own.id }));
  expect(await names({ words: 'yinshan' })).toEqual(['许一']);
  expect(await names({ words: '山长' })).toEqual([]);
});

test('a card that was taken back, or whose owner blocked the keeper, is found by nothing of it', async () => {
  const { keeper, first, names, idOf } = await keeperOf('oLate', people.slice(0, 2));
  const { owner, card } = first;
  const own = await makeCard(keeper, { name: '来客', template });
  const { id } = value(await keeper.call('exchange.return', { share: card.share, card: own.id }));
  value(await owner.call('exchange.block', { id, blocked: true }));
  expect(await names({ words: 'zsq' })).toEqual([]);
  value(await owner.call('exchange.block', { id, blocked: false }));
  expect(await names({ words: 'zsq' })).toEqual(['曾思齐']);
  value(await owner.call('card.remove', { id: card.id }));
  expect(await names({ words: 'zsq' })).toEqual([]);
  value(await keeper.call('holder.describe', { id: idOf('曾思齐'), tags: [], note: '送过茶' }));
  expect(await names({ words: '送过茶' })).toEqual([null]);
  expect(JSON.stringify((await cloud.dump()).collections['entries'])).not.toContain('曾');
});

test('stars, groups, tags and notes are the keeper’s, and go with the card they are on', async () => {
  const { keeper, idOf } = await keeperOf('oTidy', people.slice(0, 3));
  const id = idOf('陈曼');
  value(await keeper.call('holder.star', { id, starred: true }));
  const written = { id, group: '客户', tags: ['展会', '展会'], note: '在展会\n聊过印刷' };
  value(await keeper.call('holder.describe', written));
  value(await keeper.call('holder.describe', { id: idOf('单一鸣'), group: '客户', tags: [] }));
  const entry = { starred: true, group: '客户', tags: ['展会'] };
  const read = value(await keeper.call('holder.read', { id }));
  expect(read).toMatchObject({ entry, note: written.note });
  const listed = value(await keeper.call('holder.list', { order: 'name', starred: true }));
  expect(listed).toMatchObject({ ids: [id], groups: [{ name: '客户', count: 2 }], tags: ['展会'] });
  expect(value(await keeper.call('holder.list', { group: '客户' })).ids).toHaveLength(2);
  value(await keeper.call('holder.star', { id, starred: false }));
  value(await keeper.call('holder.describe', { id, tags: [] }));
  const bare = { entry: { starred: false, group: null, tags: [] }, note: null };
  expect(value(await keeper.call('holder.read', { id }))).toMatchObject(bare);
  value(await keeper.call('holder.describe', written));
  expect(await notesOn(id)).toHaveLength(1);
  expect(JSON.stringify(await notesOn(id))).not.toContain('印刷');
  value(await keeper.call('holder.remove', { id }));
  expect(await notesOn(id)).toEqual([]);
});

test('nobody stars or describes what another keeps', async () => {
  const { idOf } = await keeperOf('oOwns', people.slice(0, 1));
  const thief = await member(cloud, 'oThief');
  const id = idOf('曾思齐');
  const tries = [
    await thief.call('holder.star', { id, starred: true }),
    await thief.call('holder.describe', { id, tags: ['我的'] }),
  ];
  expect(tries.map(outcome)).toEqual(['holder/not-found', 'holder/not-found']);
  expect(value(await thief.call('holder.some', { ids: [id] })).entries).toEqual([]);
});

const notesOn = async (id: EntryId) =>
  ((await cloud.dump()).collections['notes'] ?? []).filter(({ _id }) => _id === id);
