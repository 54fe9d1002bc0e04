import type { CardDraft } from '@contract/card';
import type { ShareToken } from '@contract/values';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { expectSame } from '../support/expect-same';
import { inMinutes, newMobile, prove } from '../support/proofs';
import { value } from '../support/value';
import { makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

const seenBy = async (openid: string, share: ShareToken) =>
  value(await cloud.as(openid).call('card.open', { share })).card;

/** Somebody whose card shows a number to everyone who returned a card; and one who sees it. */
async function cardWith(mobile: string, name: string, more: Partial<CardDraft> = {}) {
  const owner = await member(cloud, `o-owner-of-${mobile}`);
  const made = await makeCard(owner, { name, mobile, template: 'plain', ...more });
  const viewer = await member(cloud, `o-viewer-of-${mobile}`);
  const own = await makeCard(viewer);
  value(await viewer.call('exchange.return', { share: made.share, card: own.id }));
  const see = () => seenBy(`o-viewer-of-${mobile}`, made.share);
  return { owner, viewer, made, see };
}

test('a guest proves a number, learns how often it is kept and never by whom', async () => {
  const mobile = newMobile();
  const { made, viewer } = await cardWith(mobile, '甲');
  value(await viewer.call('holder.save', { share: made.share }));
  const guest = cloud.as('o-guest-proves');
  const told = await prove(cloud, guest, { mobile });
  expect(told).toMatchObject({ cards: '1-9', kept: '1-9', objected: false });
  expect(Object.keys(told).sort()).toEqual(
    ['cards', 'kept', 'objected', 'proof', 'validUntil'].sort(),
  );
});

test('before the code is right nothing is told, and a known number answers as an unknown one', async () => {
  const [known, unknown] = [newMobile(), newMobile()];
  await cardWith(known, '乙');
  const answers = [];
  for (const mobile of [known, unknown]) {
    const phone = cloud.as(`o-guest-${mobile}`);
    const asked = await phone.call('bystander.sendCode', { to: { mobile } });
    const asking = callsOf('egress');
    const tried = await phone.call('bystander.prove', { to: { mobile }, code: '000000' });
    answers.push({ asked, asking, tried: { ...tried, traceId: '' }, trying: callsOf('egress') });
  }
  expect(JSON.stringify(answers[0])).toBe(JSON.stringify(answers[1]));
  expect(answers[0]?.tried).toMatchObject({ ok: false, error: 'code/wrong' });
});

test('looking costs the same whether there is something to find or not', async () => {
  const [known, unknown] = [newMobile(), newMobile()];
  await cardWith(known, '丙');
  const costs: number[] = [];
  for (const mobile of [known, unknown]) {
    await prove(cloud, cloud.as(`o-cost-${mobile}`), { mobile });
    costs.push(callsOf('egress'));
  }
  expect(costs[0]).toBe(costs[1]);
});

test('erasing closes the field to everybody but whoever made the card, at once and on later cards', async () => {
  const mobile = newMobile();
  const { owner, made, see } = await cardWith(mobile, '丁');
  expect((await see()).mobile).toBe(mobile);
  const guest = cloud.as('o-guest-erases');
  const { proof } = await prove(cloud, guest, { mobile });
  expect(value(await guest.call('bystander.request', { proof, what: 'erase' }))).toEqual({
    objected: true,
    next: null,
  });
  const seen = await see();
  expect(seen).toMatchObject({ name: '丁', asked: 'erase', opensOnReturn: [] });
  expect(JSON.stringify(seen)).not.toContain(mobile);
  const own = value(await owner.call('card.read', { id: made.id }));
  expect(own).toMatchObject({ mobile, restricted: ['mobile'], asked: 'erase' });
  const later = await makeCard(owner, { name: '丁二', mobile, template: 'plain' });
  expect(later.restricted).toEqual(['mobile']);
  const draft = { name: '丁', mobile, template: 'plain' } as const;
  const saved = await owner.call('card.update', { id: made.id, version: made.version, draft });
  expect(value(saved).restricted).toEqual(['mobile']);
});

test('asking for a correction says so to whoever made or keeps the card, and closes nothing', async () => {
  const mobile = newMobile();
  const { owner, made, see } = await cardWith(mobile, '戊');
  const guest = cloud.as('o-guest-corrects');
  const { proof } = await prove(cloud, guest, { mobile });
  value(await guest.call('bystander.request', { proof, what: 'correct' }));
  expect(await see()).toMatchObject({ mobile, asked: 'correct' });
  const draft = { name: '戊', mobile: newMobile(), template: 'plain' } as const;
  value(await owner.call('card.update', { id: made.id, version: made.version, draft }));
  expect((await see()).asked).toBeUndefined();
});

test('an objection is about cards to come, and can be taken back with all it closed', async () => {
  const mobile = newMobile();
  const { owner, see } = await cardWith(mobile, '己');
  const guest = cloud.as('o-guest-objects');
  const { proof } = await prove(cloud, guest, { mobile });
  value(await guest.call('bystander.request', { proof, what: 'object' }));
  expect((await see()).mobile).toBe(mobile);
  const later = await makeCard(owner, { name: '己二', mobile, template: 'plain' });
  expect(later.restricted).toEqual(['mobile']);
  expect(value(await guest.call('bystander.request', { proof, what: 'lift' })).objected).toBe(
    false,
  );
  const own = value(await owner.call('card.read', { id: later.id }));
  expect(own.restricted).toBeUndefined();
});

test('whoever made the card contests by proving the same number, and it stays', async () => {
  const mobile = newMobile();
  const { owner, made, see } = await cardWith(mobile, '庚');
  const guest = cloud.as('o-guest-contested');
  const { proof } = await prove(cloud, guest, { mobile });
  value(await guest.call('bystander.request', { proof, what: 'erase' }));
  cloud.clock(inMinutes(1));
  const mine = await prove(cloud, owner, { mobile });
  expect(mine.cards).toBe('0');
  value(await owner.call('bystander.request', { proof: mine.proof, what: 'mine' }));
  expect((await see()).mobile).toBe(mobile);
  value(await guest.call('bystander.request', { proof, what: 'erase' }));
  expect((await see()).mobile).toBe(mobile);
  const draft = { name: '庚', mobile, template: 'plain' } as const;
  const saved = await owner.call('card.update', { id: made.id, version: made.version, draft });
  expect(value(saved).restricted).toBeUndefined();
});

test('nobody takes their own number off their own card by mistake', async () => {
  const mobile = newMobile();
  const { owner, see } = await cardWith(mobile, '辛');
  const { proof, cards } = await prove(cloud, owner, { mobile });
  expect(cards).toBe('0');
  value(await owner.call('bystander.request', { proof, what: 'erase' }));
  expect((await see()).mobile).toBe(mobile);
});

test('a proof is good for a quarter of an hour and for the one who made it', async () => {
  const mobile = newMobile();
  const { see } = await cardWith(mobile, '壬');
  const guest = cloud.as('o-guest-late');
  const { proof } = await prove(cloud, guest, { mobile });
  const request = { proof, what: 'erase' } as const;
  expect(outcome(await cloud.as('o-other').call('bystander.request', request))).toBe(
    'bystander/proof-over',
  );
  const forged = proof.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  const withForged = { ...request, proof: forged };
  expect(outcome(await guest.call('bystander.request', withForged))).toBe('bystander/proof-over');
  cloud.clock(inMinutes(15.1));
  expect(outcome(await guest.call('bystander.request', request))).toBe('bystander/proof-over');
  cloud.clock(null);
  expect((await see()).mobile).toBe(mobile);
});

test('a mailbox is proved like a number, however it is written', async () => {
  const { see } = await cardWith(newMobile(), '癸', { email: 'Shen.Zhixing@Example.cn' });
  expect((await see()).email).toBe('Shen.Zhixing@Example.cn');
  const guest = cloud.as('o-guest-mail');
  const { proof, cards } = await prove(cloud, guest, { email: 'shen.zhixing@example.cn' });
  expect(cards).toBe('1-9');
  value(await guest.call('bystander.request', { proof, what: 'erase' }));
  expect((await see()).email).toBeUndefined();
});

test('a removed card is found no more, and nothing is left of its codes', async () => {
  const mobile = newMobile();
  const { owner, made } = await cardWith(mobile, '子');
  const mentions = async () => (await cloud.dump()).collections['mentions'] ?? [];
  const before = (await mentions()).length;
  value(await owner.call('card.remove', { id: made.id }));
  expect((await mentions()).length).toBe(before - 1);
  expect((await prove(cloud, cloud.as('o-guest-removed'), { mobile })).cards).toBe('0');
});

test('an objection outlives the account of whoever made it', async () => {
  const to = { mobile: newMobile() };
  const leaver = await member(cloud, 'o-objects-and-leaves');
  const { proof } = await prove(cloud, leaver, to);
  value(await leaver.call('bystander.request', { proof, what: 'object' }));
  value(await leaver.call('rights.leave', {}));
  const before = (await cloud.dump()).collections['objections'];
  cloud.clock(inMinutes(8 * 24 * 60));
  await cloud.finishJob('erase');
  expectSame((await cloud.dump()).collections['objections'], before);
});

/** How many calls to the database the last invocation of a door made. */
function callsOf(door: string): number {
  const [last] = cloud.cloud
    .stats()
    .filter((each) => each.door === door)
    .slice(-1);
  return last?.databaseCalls ?? -1;
}
