import type { Input } from '@contract/index';
import type { EntryId } from '@contract/values';
import type { WrittenFace, WrittenRow } from '@contract/written';
import { limits } from '@contract/limits';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud();
});
afterAll(() => cloud.stop());

const write = async (phone: TestPhone, face: WrittenFace, more: Omit<WrittenRow, 'face'> = {}) =>
  value(await phone.call('holder.write', { face, ...more })).id;
const wholeOf = async (phone: TestPhone, ids: readonly EntryId[]) =>
  value(await phone.call('holder.whole', { ids: [...ids] })).entries;
const listOf = async (phone: TestPhone) =>
  value(await phone.call('holder.list', { order: 'name' }));

test('a card written down is read, listed, found by its sound and rewritten', async () => {
  const keeper = await member(cloud, 'oWrites');
  const face = { name: '曾思齐', organisation: '岭南设计院', mobile: '13800000001' };
  const id = await write(keeper, face, { tags: ['展会', '展会'], note: '茶馆里认识' });

  const read = value(await keeper.call('holder.read', { id }));
  expect(read.entry).toMatchObject({ written: true, state: 'live', tags: ['展会'] });
  expect(read.card).toMatchObject(face);
  expect(read.note).toBe('茶馆里认识');
  const found = value(await keeper.call('holder.list', { words: 'zsq' }));
  expect(found.ids).toEqual([id]);

  value(await keeper.call('holder.rewrite', { id, face: { name: '单一鸣' } }));
  const [after] = await wholeOf(keeper, [id]);
  expect(after?.card).toEqual({
    name: '单一鸣',
    template: 'plain',
    opensOnReturn: [],
    opensOnApproval: [],
  });
  expect(value(await keeper.call('holder.list', { words: 'zsq' })).ids).toEqual([]);
  expect(value(await keeper.call('holder.list', { words: 'danym' })).ids).toEqual([]);
  expect(value(await keeper.call('holder.list', { words: 'shanym' })).ids).toEqual([id]);
});

test('the card of somebody else is nobody’s to rewrite', async () => {
  const keeper = await member(cloud, 'oRewrites');
  const { share } = await makeCard(await member(cloud, 'oRewritten'));
  const { id } = value(await keeper.call('holder.save', { share }));
  const tried = await keeper.call('holder.rewrite', { id, face: { name: '别人' } });
  expect(outcome(tried)).toBe('holder/not-found');
});

test('the same file brought in twice is kept once, whatever its rows share', async () => {
  const keeper = await member(cloud, 'oImports');
  const rows: WrittenRow[] = [
    { face: { name: '陈曼', mobile: '13800000002' }, group: '客户', note: '老客户' },
    { face: { name: '陈曼', mobile: '13800000003' } },
    { face: { mobile: '13800000002', name: '陈曼' }, note: '第二次' },
  ];
  const first = value(await keeper.call('holder.import', { rows }));
  expect(first).toEqual({ kept: 2, known: 1, left: 0, closed: [] });
  expect(value(await keeper.call('holder.import', { rows }))).toEqual({
    kept: 0,
    known: 3,
    left: 0,
    closed: [],
  });
  expect(await listOf(keeper)).toMatchObject({ total: 2, groups: [{ name: '客户', count: 1 }] });
});

test('several are put in order at once, and only one’s own', async () => {
  const keeper = await member(cloud, 'oArranges');
  const thief = await member(cloud, 'oArrangesNot');
  const ids = [await write(keeper, { name: '甲' }), await write(keeper, { name: '乙' })];
  const arrange = async (phone: TestPhone, change: Change) =>
    value(await phone.call('holder.arrange', { ids, change }));

  expect(await arrange(keeper, { addTag: '展会' })).toEqual({ changed: 2, full: 0 });
  expect(await arrange(keeper, { group: '客户' })).toEqual({ changed: 2, full: 0 });
  expect(await arrange(keeper, { starred: true })).toEqual({ changed: 2, full: 0 });
  expect(await arrange(thief, { remove: true })).toEqual({ changed: 0, full: 0 });
  const all = await wholeOf(keeper, ids);
  expect(all.map(({ tags, group, starred }) => [tags, group, starred])).toEqual([
    [['展会'], '客户', true],
    [['展会'], '客户', true],
  ]);
  expect(await arrange(keeper, { removeTag: '展会' })).toEqual({ changed: 2, full: 0 });
  expect(await arrange(keeper, { group: null })).toEqual({ changed: 2, full: 0 });
  for (let tag = 0; tag < limits.tagsPerEntry; tag += 1) {
    await arrange(keeper, { addTag: `标签${tag}` });
  }
  expect(await arrange(keeper, { addTag: '再一个' })).toEqual({ changed: 0, full: 2 });
  expect(await arrange(keeper, { remove: true })).toEqual({ changed: 2, full: 0 });
  expect(await listOf(keeper)).toMatchObject({ total: 0, ids: [] });
});

type Change = Input<'holder.arrange'>['change'];

test('duplicates are judged by what the keeper sees, and by nothing that is closed', async () => {
  const keeper = await member(cloud, 'oDoubles');
  const { share } = await makeCard(await member(cloud, 'oDoubled'), {
    name: '林知远',
    mobile: '13800000009',
    template: 'plain',
  });
  const { id } = value(await keeper.call('holder.save', { share }));
  const written = await write(keeper, { name: '小林', mobile: '13800000009' });
  const found = async () => value(await keeper.call('holder.duplicates', {}));
  // The number on the card is closed, so it must not give the two away.
  expect(await found()).toMatchObject({ groups: [], total: 0 });

  const double = await write(keeper, { name: '林工', mobile: '13800000009' });
  const { groups } = await found();
  expect(groups.map(({ ids, by }) => [[...ids].sort(), by])).toEqual([
    [[double, written].sort(), 'mobile'],
  ]);
  expect(groups.flatMap(({ ids }) => ids)).not.toContain(id);
});

test('whoever is about to write a card down learns of whom they keep one, by the surest sign first', async () => {
  const keeper = await member(cloud, 'oWritesAgain');
  const organisation = '启明印刷';
  const byName = await write(keeper, { name: '罗启明', organisation });
  const byMobile = await write(keeper, { name: '罗总', mobile: '13800000031' });
  const byMailbox = await write(keeper, { name: '罗', email: 'Luo@qm.cn' });
  await write(keeper, { name: '罗启明' });
  const ask = async (phone: TestPhone, face: Input<'holder.alike'>['face']) =>
    value(await phone.call('holder.alike', { face })).entries.map(({ entry, by }) => [
      entry.id,
      by,
    ]);
  const face = { name: '罗启明', organisation, mobile: '13800000031', email: 'luo@QM.cn' };
  expect(await ask(keeper, face)).toEqual([
    [byMobile, 'mobile'],
    [byMailbox, 'email'],
    [byName, 'name'],
  ]);
  expect(await ask(keeper, { name: '罗启明' })).toEqual([]);
  expect(await ask(await member(cloud, 'oAsksOfOthers'), face)).toEqual([]);
});

test('a merge loses nothing, and undone everything is as it was', async () => {
  const keeper = await member(cloud, 'oMerges');
  const one = await write(
    keeper,
    { name: '方好', mobile: '13800000004', title: '工程师' },
    { tags: ['桥'], note: '广交会' },
  );
  const other = await write(
    keeper,
    { name: '方好', mobile: '13800000005', email: 'fang@bridge.cn', title: '总工' },
    { tags: ['路'], group: '同行', note: '茶馆' },
  );
  value(await keeper.call('holder.star', { id: other, starred: true }));
  value(await keeper.call('holder.setPlace', { id: other, place: { city: '佛山' } }));
  const before = await wholeOf(keeper, [one, other]);

  const merge = value(await keeper.call('holder.merge', { id: one, others: [other, one] }));
  const [after] = await wholeOf(keeper, [one, other]);
  expect(after?.card).toMatchObject({
    name: '方好',
    title: '工程师',
    mobile: '13800000004',
    secondMobile: '13800000005',
    email: 'fang@bridge.cn',
  });
  expect(after).toMatchObject({ starred: true, group: '同行', tags: ['桥', '路'] });
  expect(after?.note).toBe('广交会\n茶馆\n总工');
  const { place } = value(await keeper.call('holder.read', { id: one }));
  expect(place).toEqual({ city: '佛山', fromLocation: false });
  expect(await listOf(keeper)).toMatchObject({ total: 1, ids: [one] });

  const { merges } = value(await keeper.call('holder.duplicates', {}));
  expect(merges).toEqual([expect.objectContaining({ id: merge.id, into: one, count: 1 })]);
  expect(value(await keeper.call('holder.unmerge', { id: merge.id }))).toEqual({ restored: 1 });
  const undone = await wholeOf(keeper, [one, other]);
  const sorted = (entries: typeof before) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(sorted(undone)).toEqual(sorted(before));
  expect(outcome(await keeper.call('holder.unmerge', { id: merge.id }))).toBe('holder/not-found');
});

test('a merge of somebody else’s cards, or with nothing, is refused and changes nothing', async () => {
  const keeper = await member(cloud, 'oMergesOwn');
  const thief = await member(cloud, 'oMergesTheirs');
  const id = await write(keeper, { name: '甲' });
  const theirs = await write(thief, { name: '乙' });
  for (const others of [[theirs], [id]]) {
    expect(outcome(await keeper.call('holder.merge', { id, others }))).toBe('holder/not-found');
  }
  expect(await listOf(thief)).toMatchObject({ total: 1 });
});

test('what does not fit into one note is not merged', async () => {
  const keeper = await member(cloud, 'oMergesLong');
  const note = '长'.repeat(limits.noteLength);
  const ids = [];
  for (const name of ['甲', '乙', '丙', '丁', '戊']) {
    ids.push(await write(keeper, { name }, { note: `${name}${note.slice(1)}` }));
  }
  const [id, ...others] = ids;
  const tried = await keeper.call('holder.merge', { id: id as EntryId, others });
  expect(outcome(tried)).toBe('holder/too-much-to-merge');
  expect(await listOf(keeper)).toMatchObject({ total: 5 });
});

test('with the holder switched off nothing that was written or merged is left', async () => {
  const keeper = await member(cloud, 'oWritesOff');
  const id = await write(keeper, { name: '要消失的名字' }, { note: '要消失的备注' });
  const other = await write(keeper, { name: '要消失的旧名' });
  value(await keeper.call('holder.merge', { id, others: [other] }));
  value(await keeper.call('consent.withdraw', { purpose: 'holder' }));
  await cloud.finishJob('erase');
  const { collections } = await cloud.dump();
  expect(JSON.stringify(collections)).not.toContain('要消失的');
  const mine = Object.values(collections['merges'] ?? []).filter(({ into }) => into === id);
  expect(mine).toEqual([]);
});
