import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import type { CardView } from '@contract/card';
import type { Input } from '@contract/index';
import { limits } from '@contract/limits';
import type { Opening, ShareToken } from '@contract/values';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { fullDraft, makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());
afterEach(() => cloud.clock(null));

type Limits = Partial<Omit<Input<'share.create'>, 'card'>>;

async function shared(owner: TestPhone, card: CardView, given: Limits): Promise<ShareToken> {
  const input = { card: card.id, way: 'chat', days: null, opens: null, ...given } as const;
  return value(await owner.call('share.create', input)).id;
}

async function sender(openid: string) {
  const owner = await member(cloud, openid);
  return { owner, card: await makeCard(owner, fullDraft) };
}

const numbered = (count: number) => String(count).padStart(20, '0') as Opening;
const daysOn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const open = async (phone: TestPhone, share: ShareToken, opening?: Opening) =>
  outcome(await phone.call('card.open', { share, ...(opening && { opening }) }));

test('links of a card are listed as they were made, and each opens it', async () => {
  const { owner, card } = await sender('oListsLinks');
  const fair = await shared(owner, card, { name: '展会海报', way: 'poster', days: 30, opens: 50 });
  const chat = await shared(owner, card, {});
  const { shares } = value(await owner.call('share.list', { card: card.id }));
  expect(shares).toMatchObject([
    { id: fair, name: '展会海报', way: 'poster', opensAtMost: 50, opened: 0, state: 'open' },
    { id: chat, name: null, way: 'chat', endsAt: null, opensAtMost: null, state: 'open' },
  ]);
  const guest = cloud.as('oOpensLinks');
  expect([await open(guest, fair), await open(guest, chat)]).toEqual(['ok', 'ok']);
  expect(value(await owner.call('card.read', { id: card.id })).share).toBe(card.share);
});

test('a link ends when its days are over, and says no more than one that never was', async () => {
  const { owner, card } = await sender('oEndingLink');
  const share = await shared(owner, card, { days: 7 });
  const guest = cloud.as('oComesLate');
  cloud.clock(daysOn(6.9));
  expect(await open(guest, share)).toBe('ok');
  cloud.clock(daysOn(7.1));
  const late = await guest.call('card.open', { share });
  const never = await guest.call('card.open', { share: 't_00000000000000000000' });
  expect({ ...late, traceId: '' }).toEqual({ ...never, traceId: '' });
  expect(outcome(late)).toBe('card/gone');
  const { shares } = value(await owner.call('share.list', { card: card.id }));
  expect(shares).toMatchObject([{ id: share, state: 'ended' }]);
});

test('a link opens as often as it may, a retry counts once, and then it is spent', async () => {
  const { owner, card } = await sender('oLimitedLink');
  const share = await shared(owner, card, { opens: 2 });
  const guest = cloud.as('oFirst');
  const tries = [numbered(1), numbered(1), numbered(2), numbered(3), numbered(1)];
  const outcomes: string[] = [];
  for (const opening of tries) {
    outcomes.push(await open(guest, share, opening));
  }
  expect(outcomes).toEqual(['ok', 'ok', 'ok', 'card/gone', 'ok']);
  expect(await open(guest, share)).toBe('card/gone');
  const { shares } = value(await owner.call('share.list', { card: card.id }));
  expect(shares).toMatchObject([{ opened: 2, opensAtMost: 2, state: 'spent' }]);
});

test('of many who open a limited link at once, no more get in than may', async () => {
  const { owner, card } = await sender('oRush');
  const share = await shared(owner, card, { opens: 3 });
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_none, at) => open(cloud.as(`oRushed${at}`), share, numbered(at))),
  );
  expect(outcomes.filter((each) => each === 'ok')).toHaveLength(3);
  expect(outcomes.filter((each) => each === 'card/gone')).toHaveLength(5);
});

test('the owner looks at a limited link without using it up', async () => {
  const { owner, card } = await sender('oLooksThemselves');
  const share = await shared(owner, card, { opens: 1 });
  expect([await open(owner, share), await open(owner, share)]).toEqual(['ok', 'ok']);
  expect(await open(cloud.as('oTheOne'), share)).toBe('ok');
});

test('opening a limited link writes its number on the link, and of who opened it nothing', async () => {
  const { owner, card } = await sender('oCountsOnly');
  const share = await shared(owner, card, { opens: 5 });
  const before = await cloud.dump();
  value(await cloud.as('oSeenNowhere').call('card.open', { share, opening: numbered(7) }));
  const after = await cloud.dump();
  const changed = Object.keys(after.collections).filter(
    (name) => JSON.stringify(after.collections[name]) !== JSON.stringify(before.collections[name]),
  );
  expect(changed).toEqual(['shares']);
  const linkIn = (dump: typeof before) =>
    dump.collections['shares']?.find((each) => each['_id'] === share);
  expect(linkIn(after)).toEqual({ ...linkIn(before), uses: [numbered(7)] });
});

test('an unlimited link writes nothing at all, whatever number comes along', async () => {
  const { card } = await sender('oCountsNothing');
  const before = await cloud.dump();
  value(
    await cloud.as('oUncounted').call('card.open', { share: card.share, opening: numbered(1) }),
  );
  expect(await cloud.dump()).toEqual(before);
});

test('whoever did not open a limited link can neither keep its card nor return one', async () => {
  const { owner, card } = await sender('oGuarded');
  const share = await shared(owner, card, { opens: 1 });
  const reader = await member(cloud, 'oMayKeep');
  const own = await makeCard(reader);
  const around = await member(cloud, 'oGoesAround');
  const theirs = await makeCard(around);
  expect(outcome(await around.call('holder.save', { share }))).toBe('card/gone');
  expect(await open(reader, share, numbered(1))).toBe('ok');
  const stolen = { share, opening: numbered(2) };
  expect(outcome(await around.call('holder.save', stolen))).toBe('card/gone');
  const returned = await around.call('exchange.return', { ...stolen, card: theirs.id });
  expect(outcome(returned)).toBe('card/gone');
  const opened = { share, opening: numbered(1) };
  expect(outcome(await reader.call('holder.save', opened))).toBe('ok');
  expect(outcome(await reader.call('exchange.return', { ...opened, card: own.id }))).toBe('ok');
});

test('a revoked link is gone without a trace, and the others stay', async () => {
  const { owner, card } = await sender('oRevokesOne');
  const [one, other] = [await shared(owner, card, {}), await shared(owner, card, { opens: 9 })];
  value(await owner.call('share.revoke', { share: one }));
  const guest = cloud.as('oSecondTry');
  expect(await open(guest, one)).toBe('card/gone');
  expect([await open(guest, other), await open(guest, card.share)]).toEqual(['ok', 'ok']);
  expect(JSON.stringify((await cloud.dump()).collections['shares'])).not.toContain(one);
  expect(outcome(await owner.call('share.revoke', { share: one }))).toBe('share/not-found');
  expect(outcome(await owner.call('share.revoke', { share: card.share }))).toBe('share/not-found');
});

test('taking back every link, or the card, takes the further ones too', async () => {
  const { owner, card } = await sender('oTakesAllBack');
  const first = await shared(owner, card, {});
  value(await owner.call('card.renewShare', { id: card.id }));
  const guest = cloud.as('oHasOldLinks');
  expect(await open(guest, first)).toBe('card/gone');
  expect(value(await owner.call('share.list', { card: card.id })).shares).toEqual([]);
  const second = await shared(owner, card, {});
  value(await owner.call('card.remove', { id: card.id }));
  expect(await open(guest, second)).toBe('card/gone');
  const { cards, shares } = (await cloud.dump()).collections;
  expect(JSON.stringify(shares)).not.toContain(second);
  const left = cards?.find((each) => each['_id'] === card.id);
  expect(left).toEqual({ _id: card.id, owner: left?.['owner'], state: 'removed' });
});

test('a card has so many links and no more, even when all are made at once', async () => {
  const { owner, card } = await sender('oManyLinks');
  const input = { card: card.id, way: 'chat', days: null, opens: null } as const;
  const tries = Array.from({ length: limits.sharesPerCard + 3 }, () =>
    owner.call('share.create', input),
  );
  const outcomes = (await Promise.all(tries)).map(outcome);
  expect(outcomes.filter((each) => each === 'ok')).toHaveLength(limits.sharesPerCard);
  expect(outcomes.filter((each) => each === 'share/too-many')).toHaveLength(3);
});

test("another person's links are not there, whatever is tried", async () => {
  const { owner, card } = await sender('oOwnsLinks');
  const share = await shared(owner, card, {});
  const thief = await member(cloud, 'oWantsLinks');
  const input = { card: card.id, way: 'chat', days: null, opens: null } as const;
  const before = await cloud.dump();
  expect(outcome(await thief.call('share.list', { card: card.id }))).toBe('card/not-found');
  expect(outcome(await thief.call('share.create', input))).toBe('card/not-found');
  expect(outcome(await thief.call('share.revoke', { share }))).toBe('share/not-found');
  expect(outcome(await thief.call('share.code', { share }))).toBe('share/not-found');
  expect(await cloud.dump()).toEqual(before);
});

test('the code of a link is scanned to the landing page and that link, and to nothing else', async () => {
  const { owner, card } = await sender('oPrintsCode');
  const { mime, base64 } = value(await owner.call('share.code', { share: card.share }));
  expect(mime).toBe('image/png');
  const { data, width, height } = PNG.sync.read(Buffer.from(base64, 'base64'));
  const scanned = jsqr(new Uint8ClampedArray(data), width, height)?.data;
  expect(scanned).toBe(`weixin-local:pages/shared/index?scene=${card.share}`);
});
