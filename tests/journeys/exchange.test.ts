import { give } from '../support/agreement';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { draft, fullDraft, makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

/** Two people with a card each. */
async function two(name: string) {
  const [sender, guest] = [await member(cloud, `${name}A`), await member(cloud, `${name}B`)];
  const sent = await makeCard(sender, fullDraft);
  const own = await makeCard(guest, { ...fullDraft, name: '陈曼', mobile: '13912340021' });
  return { sender, guest, sent, own };
}
const opened = async (phone: TestPhone, share: string) =>
  value(await phone.call('card.open', { share }));
const received = async (phone: TestPhone) =>
  value(await phone.call('exchange.list', { side: 'received' })).exchanges;
const exchanges = async () => (await cloud.dump()).collections['exchanges'] ?? [];

test('returning a card opens both cards to the two, and shows it in both lists', async () => {
  const { sender, guest, sent, own } = await two('oBoth');
  expect((await opened(guest, sent.share)).card.mobile).toBeUndefined();
  expect((await opened(guest, sent.share)).card.opensOnReturn).toContain('mobile');
  value(await guest.call('exchange.return', { share: sent.share, card: own.id }));
  // The sender's card was written to: taking it away at the same moment would have met this.
  const { cards = [] } = (await cloud.dump()).collections;
  expect(cards.find(({ _id }) => _id === sent.id)).toMatchObject({ relied: 1 });
  const after = await opened(guest, sent.share);
  expect(after).toMatchObject({ relation: 'returned', card: { mobile: fullDraft.mobile } });
  const [incoming] = await received(sender);
  expect(incoming).toMatchObject({ received: true, unanswered: true, state: 'open' });
  expect(incoming?.card).toMatchObject({ name: '陈曼', mobile: '13912340021' });
  const { exchanges: outgoing } = value(await guest.call('exchange.list', { side: 'sent' }));
  expect(outgoing).toMatchObject([{ received: false, card: { mobile: fullDraft.mobile } }]);
});

test('approval is one way, declining closes both, returning again reopens one word', async () => {
  const { sender, guest, sent, own } = await two('oWords');
  const secret = { ...fullDraft, visibility: { mobile: 'approved' as const } };
  const { id, version } = sent;
  value(await sender.call('card.update', { id, version, draft: secret }));
  const exchanged = value(await guest.call('exchange.return', { share: sent.share, card: own.id }));
  expect((await opened(guest, sent.share)).card.opensOnApproval).toEqual(['mobile']);
  value(await sender.call('exchange.answer', { id: exchanged.id, state: 'approved' }));
  expect((await opened(guest, sent.share)).card.mobile).toBe(fullDraft.mobile);
  value(await sender.call('exchange.answer', { id: exchanged.id, state: 'declined' }));
  expect(await opened(guest, sent.share)).toMatchObject({ relation: 'stranger' });
  expect((await received(sender))[0]?.card?.mobile).toBeUndefined();
  value(await guest.call('exchange.return', { share: sent.share, card: own.id }));
  expect(await opened(guest, sent.share)).toMatchObject({ relation: 'stranger' });
});

test('to a blocked person the card is gone, as if it had been taken back', async () => {
  const { sender, guest, sent, own } = await two('oBlocks');
  const { id } = value(await guest.call('exchange.return', { share: sent.share, card: own.id }));
  value(await sender.call('exchange.block', { id, blocked: true }));
  expect(outcome(await guest.call('card.open', { share: sent.share }))).toBe('card/gone');
  const again = await guest.call('exchange.return', { share: sent.share, card: own.id });
  expect(outcome(again)).toBe('card/gone');
  value(await sender.call('exchange.block', { id, blocked: false }));
  expect(outcome(await guest.call('card.open', { share: sent.share }))).toBe('ok');
});

test('nobody exchanges with themselves, with a card that is not theirs, or with a revoked link', async () => {
  const { sender, guest, sent, own } = await two('oWrong');
  const { share } = sent;
  const tries = [
    await sender.call('exchange.return', { share, card: sent.id }),
    await guest.call('exchange.return', { share, card: sent.id }),
  ];
  value(await sender.call('card.renewShare', { id: sent.id }));
  tries.push(await guest.call('exchange.return', { share, card: own.id }));
  expect(tries.map(outcome)).toEqual(['exchange/with-oneself', 'card/not-found', 'card/gone']);
  expect((await exchanges()).filter(({ ownerCard }) => ownerCard === own.id)).toEqual([]);
});

test('two who return to each other at once have one exchange', async () => {
  const { sender, guest, sent, own } = await two('oAtOnce');
  const answers = await Promise.all([
    guest.call('exchange.return', { share: sent.share, card: own.id }),
    sender.call('exchange.return', { share: own.share, card: sent.id }),
  ]);
  const ids = answers.map((answer) => value(answer).id);
  expect(new Set(ids).size).toBe(1);
  expect((await exchanges()).filter(({ _id }) => _id === ids[0])).toHaveLength(1);
  expect((await opened(guest, sent.share)).relation).toBe('returned');
  expect((await opened(sender, own.share)).relation).toBe('returned');
});

test('a card that is taken back while somebody returns theirs leaves no exchange with nobody', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { sender, guest, sent, own } = await two(`oRace${round}`);
    const [returned] = await Promise.all([
      guest.call('exchange.return', { share: sent.share, card: own.id }),
      sender.call('consent.withdraw', { purpose: 'card' }),
    ]);
    await cloud.finishJob('erase');
    expect(['ok', 'card/gone']).toContain(outcome(returned));
    expect((await exchanges()).filter(({ ownerCard }) => ownerCard === own.id)).toEqual([]);
  }
});

test('one who leaves takes both sides of their exchanges along', async () => {
  const { sender, guest, sent, own } = await two('oLeaves');
  value(await guest.call('exchange.return', { share: sent.share, card: own.id }));
  value(await sender.call('rights.leave', {}));
  cloud.clock(new Date(Date.now() + 8 * 86_400_000).toISOString());
  await cloud.finishJob('erase');
  expect((await exchanges()).filter(({ ownerCard }) => ownerCard === own.id)).toEqual([]);
  expect(value(await guest.call('exchange.list', { side: 'sent' })).exchanges).toEqual([]);
});

test('opening a card is one round for its reads, whoever looks', async () => {
  const { sender, guest, sent, own } = await two('oRound');
  value(await give(guest, 'personalise'));
  value(await guest.call('exchange.return', { share: sent.share, card: own.id }));
  await opened(guest, sent.share);
  const stats = cloud.cloud.stats().at(-1);
  expect(stats?.calls.length).toBeLessThanOrEqual(9);
  expect(stats?.warnings).toEqual([]);
  expect((await received(sender)).length).toBe(1);
});

test('returning keeps the card in the same deed, and a full holder is no reason against it', async () => {
  const { guest, sent, own } = await two('oKeeps');
  value(await guest.call('exchange.return', { share: sent.share, card: own.id }));
  const { entry } = await opened(guest, sent.share);
  expect(value(await guest.call('holder.list', {})).ids).toEqual([entry]);
  const { sent: another } = await two('oKeepsNot');
  value(await guest.call('consent.withdraw', { purpose: 'holder' }));
  value(await guest.call('exchange.return', { share: another.share, card: own.id }));
  expect(await opened(guest, another.share)).toMatchObject({ relation: 'returned', entry: null });
  const { entries = [] } = (await cloud.dump()).collections;
  expect(entries.filter(({ card }) => card === another.id)).toEqual([]);
});

test('what came in and waits for a word is counted where people look anyway', async () => {
  const { sender, guest, sent, own } = await two('oCounts');
  const home = async () => value(await sender.call('card.home', {})).incoming;
  const holder = async () => value(await sender.call('holder.list', {})).incoming;
  const fresh = async () =>
    value(await sender.call('exchange.list', { side: 'new' })).exchanges.map(({ id }) => id);
  expect([await home(), await holder(), await fresh()]).toEqual([0, 0, []]);
  const { id } = value(await guest.call('exchange.return', { share: sent.share, card: own.id }));
  expect([await home(), await holder(), await fresh()]).toEqual([1, 1, [id]]);
  expect(value(await cloud.as('oCountsNobody').call('card.home', {})).incoming).toBe(0);
  value(await sender.call('exchange.answer', { id, state: 'open' }));
  expect([await home(), await holder(), await fresh()]).toEqual([0, 0, []]);
  expect((await received(sender)).map((each) => each.id)).toEqual([id]);
});

test('a returned card is kept by the exchange alone, once, and that is an answer', async () => {
  const { sender, guest, sent, own } = await two('oTakes');
  const { id } = value(await guest.call('exchange.return', { share: sent.share, card: own.id }));
  const kept = value(await sender.call('exchange.keep', { id }));
  expect(value(await sender.call('exchange.keep', { id }))).toEqual(kept);
  const [incoming] = await received(sender);
  expect(incoming).toMatchObject({ unanswered: false, state: 'open', entry: kept.id });
  expect(value(await sender.call('holder.list', {})).ids).toEqual([kept.id]);
  const [sentOne] = value(await guest.call('exchange.list', { side: 'sent' })).exchanges;
  expect(sentOne).toMatchObject({ state: 'open', blocked: false });
  value(await guest.call('card.remove', { id: own.id }));
  expect(outcome(await sender.call('exchange.keep', { id }))).toBe('card/gone');
});

test('keeping what is not between the two is refused, and so is keeping for whoever blocked', async () => {
  const { sender, guest, sent, own } = await two('oKeepsWrong');
  const { id } = value(await guest.call('exchange.return', { share: sent.share, card: own.id }));
  const stranger = await member(cloud, 'oKeepsStranger');
  expect(outcome(await stranger.call('exchange.keep', { id }))).toBe('exchange/not-found');
  value(await guest.call('exchange.block', { id, blocked: true }));
  expect(outcome(await sender.call('exchange.keep', { id }))).toBe('card/gone');
  const [mine] = value(await guest.call('exchange.list', { side: 'sent' })).exchanges;
  expect(mine).toMatchObject({ blocked: true });
  expect((await received(sender))[0]).toMatchObject({ blocked: false, card: null });
});

test('many exchanges come in pages, newest first, none twice and none left out', async () => {
  const sender = await member(cloud, 'oPopularSender');
  const { share } = await makeCard(sender);
  const ids: string[] = [];
  for (let guest = 0; guest < 53; guest += 1) {
    const phone = await member(cloud, `oOneOfManyGuests${guest}`);
    const { id: card } = await makeCard(phone, { ...draft, name: `第${guest}位` });
    ids.unshift(value(await phone.call('exchange.return', { share, card })).id);
  }
  const first = value(await sender.call('exchange.list', { side: 'new' }));
  const before = first.next ?? '';
  const second = value(await sender.call('exchange.list', { side: 'new', before }));
  expect([...first.exchanges, ...second.exchanges].map(({ id }) => id)).toEqual(ids);
  expect(second.next).toBeNull();
  expect(cloud.cloud.stats().at(-1)?.warnings).toEqual([]);
}, 120_000);
