import { createHash } from 'node:crypto';
import type { PolicyText } from '@contract/policy/clauses';
import { currentVersion } from '@contract/policy/versions';
import { hashVersion } from '@contract/policy/versions/hashed';
import { faultsIn } from '../../scripts/receipt/faults-in';
import { agreementOf, give } from '../support/agreement';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { next, withNextVersion } from '../support/next-version';
import { value } from '../support/value';
import { draft, makeCard, member, outcome } from './people';

const old = currentVersion.id;
const before = '2027-02-20T08:00:00.000Z';
const announced = '2027-03-05T08:00:00.000Z';
const inForce = '2027-03-25T08:00:00.000Z';

const sha256 = (hashed: string) => createHash('sha256').update(hashed).digest('hex');

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud(undefined, withNextVersion)));
beforeEach(() => cloud.clock(before));
afterAll(() => cloud.stop());

const me = async (phone: TestPhone) => value(await phone.call('account.me', {}));
const asked = async (phone: TestPhone) => (await me(phone)).account?.asked;

test('everybody is told between publication and effect, with the clauses that change', async () => {
  const guest = cloud.as('oToldBefore');
  expect((await me(guest)).policy.notice).toBeNull();
  cloud.clock(announced);
  const { policy } = await me(guest);
  expect(policy.inForce.id).toBe(old);
  expect(policy.notice).toEqual({
    id: next.id,
    hash: next.hash,
    effectiveAt: next.effectiveAt,
    daysLeft: 15,
    changed: ['2.2'],
  });
  expect(value(await guest.call('card.home', {})).policy).toEqual(policy);
  cloud.clock(inForce);
  expect((await me(guest)).policy).toMatchObject({ inForce: { id: next.id }, notice: null });
});

test('only those are asked who agreed to something that changed, and only about that', async () => {
  const plain = await member(cloud, 'oCardsOnly');
  const withPhone = await member(cloud, 'oCardsAndPhone');
  value(await give(withPhone, 'phone'));
  const untouched = await member(cloud, 'oHolderOnly');
  value(await untouched.call('consent.withdraw', { purpose: 'card' }));
  cloud.clock(announced);
  expect(await asked(withPhone)).toEqual([]);
  cloud.clock(inForce);
  expect(await asked(plain)).toEqual(['card']);
  expect(await asked(withPhone)).toEqual(['card', 'phone']);
  expect(await asked(untouched)).toEqual([]);
});

test('a tap moves what was asked to the new version and leaves the rest where it is', async () => {
  const phone = await member(cloud, 'oAgreesAgain');
  cloud.clock(inForce);
  const agreement = await agreementOf(phone, ['card'], next);
  const now = value(await phone.call('consent.give', { purposes: ['card'], agreement }));
  expect(now).toMatchObject({ agreed: { account: old, card: next.id, holder: old }, asked: [] });
  const { events } = value(await phone.call('consent.list', {}));
  expect(events.slice(0, 2).map(({ state, version }) => [state, version])).toEqual([
    ['given', next.id],
    ['superseded', old],
  ]);
});

test('whoever declines goes on under the old version, and is not asked again', async () => {
  const phone = await member(cloud, 'oDeclines');
  cloud.clock(inForce);
  const refusal = { purposes: ['card' as const], version: next.id };
  const now = value(await phone.call('consent.refuse', refusal));
  expect(now).toMatchObject({ purposes: { card: true }, agreed: { card: old } });
  expect([now.changed, now.asked]).toEqual([['card'], []]);
  expect((await makeCard(phone, draft)).name).toBe(draft.name);
  expect(await asked(phone)).toEqual([]);
  const agreement = await agreementOf(phone, ['card'], next);
  const later = value(await phone.call('consent.give', { purposes: ['card'], agreement }));
  expect([later.agreed.card, later.changed]).toEqual([next.id, []]);
});

test('using it is not consenting: without a tap the old version stays, whatever is done', async () => {
  const phone = await member(cloud, 'oOnlyUses');
  cloud.clock(inForce);
  await makeCard(phone, draft);
  value(await phone.call('account.rename', { nickname: '照常用' }));
  const { account } = await me(phone);
  expect(account?.agreed).toEqual({ account: old, card: old, holder: old });
  expect(account?.asked).toEqual(['card']);
});

test('before its day the new version can be read but not agreed to, after it the old one is over', async () => {
  const phone = await member(cloud, 'oTooEarly');
  const show = (version: { id: string; hash: string }) =>
    phone.call('consent.show', {
      kind: 'general',
      purposes: ['card'],
      version: version.id,
      hash: version.hash,
      language: 'en',
    });
  cloud.clock(announced);
  expect(outcome(await show(next))).toBe('consent/stale-version');
  const shownBefore = await agreementOf(phone, ['phone']);
  cloud.clock(inForce);
  expect(outcome(await show(currentVersion))).toBe('consent/stale-version');
  const late = { purposes: ['phone' as const], agreement: shownBefore };
  expect(outcome(await phone.call('consent.give', late))).toBe('consent/stale-version');
});

test('a published text can be read by anybody and checked by its hash; a planned one cannot', async () => {
  const guest = cloud.as('oReads');
  const read = () => guest.call('consent.readVersion', { version: next.id });
  expect(outcome(await read())).toBe('consent/unknown-version');
  cloud.clock(announced);
  const { clauses, hash } = value(await read());
  const text = Object.fromEntries(clauses.map(({ id, ...clause }) => [id, clause]));
  expect(hashVersion(next.id, text as unknown as PolicyText, sha256).hash).toBe(hash);
  expect(hash).toBe(next.hash);
  const unknown = await guest.call('consent.readVersion', { version: '2026-01-01' });
  expect(outcome(unknown)).toBe('consent/unknown-version');
});

test('a receipt tells one who checks it elsewhere which text is not theirs', async () => {
  const phone = await member(cloud, 'oReceiptOfTwo');
  cloud.clock(inForce);
  const agreement = await agreementOf(phone, ['card'], next);
  value(await phone.call('consent.give', { purposes: ['card'], agreement }));
  expect(faultsIn(value(await phone.call('consent.receipt', {})))).toEqual([
    `Event 5 names a policy of ${next.id}, which was never published.`,
  ]);
});
