import type { ShareToken } from '@contract/values';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import { draft, fullDraft, fullDraftForStrangers, makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test('a card comes back as it was typed, and phone and e-mail lie sealed', async () => {
  const phone = await member(cloud, 'oMaker');
  const card = await makeCard(phone, fullDraft);
  expect(card).toMatchObject({ ...fullDraft, version: 1 });
  expect(value(await phone.call('card.read', { id: card.id }))).toEqual(card);
  const { account, cards } = value(await phone.call('card.home', {}));
  expect(account?.nickname).toBe('知行');
  expect(cards).toEqual([card]);
  const stored = JSON.stringify(await cloud.dump());
  expect(stored).not.toContain(fullDraft.mobile);
  expect(stored).not.toContain(fullDraft.email);
});

test('opening a shared card takes eight reads by id and examines nothing else', async () => {
  const owner = await member(cloud, 'oSender');
  const { share } = await makeCard(owner, fullDraft);
  const viewer = await member(cloud, 'oReceiver');
  value(await viewer.call('holder.save', { share }));
  const opened = value(await viewer.call('card.open', { share }));
  expect(opened).toMatchObject({ card: fullDraftForStrangers, viewer: 'member' });
  expect(opened.entry).toMatch(/^h_/);
  const stats = cloud.cloud.stats().at(-1);
  expect(stats).toBeDefined();
  expect(stats?.databaseCalls).toBeLessThanOrEqual(9);
  expect(stats?.examined).toBeLessThanOrEqual((stats?.returned ?? 0) + 2);
  expect(value(await owner.call('card.open', { share }))).toMatchObject({ viewer: 'owner' });
});

test('a guest sees the card and leaves no trace', async () => {
  const { share } = await makeCard(await member(cloud, 'oSeenByGuests'), fullDraft);
  const before = await cloud.dump();
  const guest = cloud.as('oJustLooking');
  const { card, viewer, entry } = value(await guest.call('card.open', { share }));
  expect(card).toEqual(fullDraftForStrangers);
  expect([viewer, entry]).toEqual(['guest', null]);
  expect(value(await guest.call('card.home', {}))).toMatchObject({ account: null, cards: [] });
  expect(await cloud.dump()).toEqual(before);
});

test('a change on an old version is refused, and only one of two at once wins', async () => {
  const phone = await member(cloud, 'oEditor');
  const { id } = await makeCard(phone, fullDraft);
  const change = (name: string) =>
    phone.call('card.update', { id, version: 1, draft: { ...draft, name } });
  const outcomes = (await Promise.all([change('甲'), change('乙')])).map(outcome);
  expect(outcomes.sort()).toEqual(['card/changed-meanwhile', 'ok']);
  const after = value(await phone.call('card.read', { id }));
  expect(after.version).toBe(2);
  expect(after).not.toHaveProperty('mobile');
  expect(outcome(await change('丙'))).toBe('card/changed-meanwhile');
});

test("another person's card is not found, whatever is tried", async () => {
  const { id } = await makeCard(await member(cloud, 'oVictim'), fullDraft);
  const thief = await member(cloud, 'oThief');
  const before = await cloud.dump();
  const tries = [
    await thief.call('card.read', { id }),
    await thief.call('card.update', { id, version: 1, draft }),
    await thief.call('card.remove', { id }),
    await thief.call('card.renewShare', { id }),
  ];
  expect(tries.map(outcome)).toEqual(tries.map(() => 'card/not-found'));
  expect(await cloud.dump()).toEqual(before);
});

test('a renewed link works and the old one is dead', async () => {
  const phone = await member(cloud, 'oRenewer');
  const old = await makeCard(phone);
  const renewed = value(await phone.call('card.renewShare', { id: old.id }));
  expect(renewed).toEqual({ ...old, share: renewed.share });
  const guest = cloud.as('oLate');
  expect(outcome(await guest.call('card.open', { share: old.share }))).toBe('card/gone');
  expect(outcome(await guest.call('card.open', { share: renewed.share }))).toBe('ok');
  const never = 't_00000000000000000000' as ShareToken;
  expect(outcome(await guest.call('card.open', { share: never }))).toBe('card/gone');
});

test('a removed card leaves its state and nothing of the person', async () => {
  const phone = await member(cloud, 'oRemover');
  const { id, share } = await makeCard(phone, fullDraft);
  expect(value(await phone.call('card.remove', { id }))).toEqual({ removed: true });
  expect(outcome(await phone.call('card.remove', { id }))).toBe('card/not-found');
  expect(outcome(await phone.call('card.read', { id }))).toBe('card/not-found');
  expect(outcome(await cloud.as('oLate').call('card.open', { share }))).toBe('card/gone');
  const { cards, shares } = (await cloud.dump()).collections;
  const left = cards?.find((each) => each['_id'] === id);
  expect(left).toEqual({ _id: id, owner: left?.['owner'], state: 'removed' });
  expect(shares?.filter((each) => each['card'] === id)).toEqual([]);
});

test('ten cards and no more, even when all are made at once', async () => {
  const phone = await member(cloud, 'oCollector');
  const answers = await Promise.all(
    Array.from({ length: 14 }, () => phone.call('card.create', draft)),
  );
  const outcomes = answers.map(outcome);
  expect(outcomes.filter((each) => each === 'ok')).toHaveLength(10);
  expect(outcomes.filter((each) => each === 'card/too-many')).toHaveLength(4);
  const { cards } = value(await phone.call('card.home', {}));
  expect(cards).toHaveLength(10);
  const [first] = cards;
  if (first !== undefined) {
    value(await phone.call('card.remove', { id: first.id }));
  }
  expect(outcome(await phone.call('card.create', draft))).toBe('ok');
});

test('text that WeChat refuses makes no card', async () => {
  const phone = await member(cloud, 'oRude');
  const introduction = '违规内容';
  const answer = await phone.call('card.create', { ...draft, introduction });
  expect(outcome(answer)).toBe('content/unsafe');
  // Which field it was, and nothing of what stood in it.
  expect(answer).toMatchObject({ issues: [{ path: 'introduction' }] });
  expect(JSON.stringify(answer)).not.toContain('违规');
  expect(value(await phone.call('card.home', {})).cards).toEqual([]);
});
