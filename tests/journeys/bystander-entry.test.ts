import type { EntryId } from '@contract/values';
import type { WrittenFace, WrittenRow } from '@contract/written';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { give } from '../support/agreement';
import { inMinutes, newMobile, prove } from '../support/proofs';
import { value } from '../support/value';
import { member } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

const write = async (phone: TestPhone, face: WrittenFace) =>
  value(await phone.call('holder.write', { face }));
const see = async (phone: TestPhone, id: EntryId) =>
  value(await phone.call('holder.read', { id })).card;
const mentionsOf = async () => (await cloud.dump()).collections['mentions'] ?? [];

/** Somebody who wrote a card down, and somebody without an account whose number is on it. */
async function written(more: Omit<WrittenFace, 'name'> = {}) {
  const mobile = newMobile();
  const keeper = await member(cloud, `o-writes-${mobile}`);
  const { id } = await write(keeper, { name: '沈知行', mobile, ...more });
  const guest = cloud.as(`o-is-written-${mobile}`);
  return { mobile, keeper, id, guest };
}
const request = async (
  guest: TestPhone,
  proof: string,
  what: 'erase' | 'correct' | 'object' | 'lift',
) => value(await guest.call('bystander.request', { proof, what }));

test('whoever is on a card somebody wrote down finds that it is kept, and never by whom', async () => {
  const { mobile, guest } = await written();
  expect(await prove(cloud, guest, { mobile })).toMatchObject({ cards: '0', kept: '1-9' });
});

test('taken off, the field is shown to its keeper no more, nor in a file or a search of theirs', async () => {
  const { mobile, keeper, id, guest } = await written({ email: 'shen@example.cn' });
  const { proof } = await prove(cloud, guest, { mobile });
  await request(guest, proof, 'erase');
  expect(await see(keeper, id)).toMatchObject({ email: 'shen@example.cn', asked: 'erase' });
  const answers = [
    value(await keeper.call('holder.read', { id })),
    value(await keeper.call('holder.whole', { ids: [id] })),
    value(await keeper.call('vcard.ofEntries', { ids: [id], version: '3.0' })),
    value(await keeper.call('holder.alike', { face: { mobile } })),
  ];
  expect(JSON.stringify(answers)).not.toContain(mobile);
  expect(answers[3]).toEqual({ entries: [] });
  await request(guest, proof, 'lift');
  expect((await see(keeper, id))?.mobile).toBe(mobile);
});

test('asking for a correction says so to the keeper, until they write it anew', async () => {
  const { mobile, keeper, id, guest } = await written();
  const { proof } = await prove(cloud, guest, { mobile });
  await request(guest, proof, 'correct');
  expect(await see(keeper, id)).toMatchObject({ mobile, asked: 'correct' });
  value(await keeper.call('holder.rewrite', { id, face: { name: '沈知行', mobile } }));
  expect((await see(keeper, id))?.asked).toBeUndefined();
});

test('once somebody objected, writing and importing say which row does not show all, and no more', async () => {
  const { mobile, keeper, guest } = await written();
  const { proof } = await prove(cloud, guest, { mobile });
  await request(guest, proof, 'object');
  const later = await write(keeper, { name: '沈', mobile });
  expect(later.closed).toEqual(['mobile']);
  expect((await see(keeper, later.id))?.mobile).toBeUndefined();
  const rows: WrittenRow[] = [
    { face: { name: '甲', mobile: newMobile() } },
    { face: { name: '乙', secondMobile: mobile } },
  ];
  const brought = value(await keeper.call('holder.import', { rows }));
  expect(brought).toEqual({ kept: 2, known: 0, left: 0, closed: [1] });
});

test('whoever proves the same number keeps it on the card they wrote', async () => {
  const { mobile, keeper, id, guest } = await written();
  const { proof } = await prove(cloud, guest, { mobile });
  await request(guest, proof, 'erase');
  cloud.clock(inMinutes(1));
  const mine = await prove(cloud, keeper, { mobile });
  value(await keeper.call('bystander.request', { proof: mine.proof, what: 'mine' }));
  await request(guest, proof, 'erase');
  expect((await see(keeper, id))?.mobile).toBe(mobile);
});

test('a merge and its undoing keep people findable, and hear who objected meanwhile', async () => {
  const { mobile, keeper, id, guest } = await written();
  const other = newMobile();
  const second = await write(keeper, { name: '沈知行', mobile: other });
  const merge = value(await keeper.call('holder.merge', { id, others: [second.id] }));
  expect(await see(keeper, id)).toMatchObject({ mobile, secondMobile: other });
  const { proof } = await prove(cloud, cloud.as('o-merged-away'), { mobile: other });
  await request(cloud.as('o-merged-away'), proof, 'erase');
  expect((await see(keeper, id))?.secondMobile).toBeUndefined();
  value(await keeper.call('holder.unmerge', { id: merge.id }));
  expect((await see(keeper, id))?.mobile).toBe(mobile);
  expect(await see(keeper, second.id)).toMatchObject({ name: '沈知行', asked: 'erase' });
  expect((await see(keeper, second.id))?.mobile).toBeUndefined();
  expect((await prove(cloud, guest, { mobile })).kept).toBe('1-9');
});

test.each(['removed', 'rewritten', 'switched off'] as const)(
  'of a written card that was %s no code is left',
  async (how) => {
    const { mobile, keeper, id, guest } = await written();
    const before = (await mentionsOf()).length;
    if (how === 'removed') {
      value(await keeper.call('holder.arrange', { ids: [id], change: { remove: true } }));
    } else if (how === 'rewritten') {
      value(await keeper.call('holder.rewrite', { id, face: { name: '沈知行' } }));
    } else {
      value(await keeper.call('consent.withdraw', { purpose: 'holder' }));
      await give(keeper, 'holder');
      await write(keeper, { name: '另一个', mobile: newMobile() });
      await cloud.finishJob('erase');
    }
    expect((await mentionsOf()).length).toBe(before - (how === 'switched off' ? 0 : 1));
    expect((await prove(cloud, guest, { mobile })).kept).toBe('0');
  },
);
