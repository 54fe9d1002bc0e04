import { generalPurposeIds } from '@contract/policy/purposes';
import { currentVersion } from '@contract/policy/versions';
import { agreementOf } from '../support/agreement';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { member, outcome } from './people';

const { id: version, hash } = currentVersion;
const text = { version, hash, language: 'zh-CN' } as const;
const toPhone = { kind: 'general', purposes: ['phone'], ...text } as const;

let cloud: TestCloud;
let phone: TestPhone;
beforeAll(async () => {
  cloud = await startTestCloud();
  phone = await member(cloud, 'oSeesBeforeAgreeing');
});
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

/** Tries to give `phone` with an agreement; says what came of it, and that nothing changed. */
async function tryIt(change: object, token?: string): Promise<string> {
  const agreement = { ...(await agreementOf(phone, ['phone'])), ...change };
  const before = await cloud.dump();
  const answer = await phone.call('consent.give', {
    purposes: ['phone'],
    agreement: { ...agreement, ...(token !== undefined && { shown: token }) },
  });
  expect(await cloud.dump()).toEqual(before);
  return outcome(answer);
}

const show = async (input: object) =>
  value(await phone.call('consent.show', { ...toPhone, purposes: ['phone'], ...input })).token;

test('a consent to what was not shown is refused and changes nothing', async () => {
  expect(await tryIt({}, await show({ language: 'en' }))).toBe('consent/not-shown');
  expect(await tryIt({ language: 'en' })).toBe('consent/not-shown');
  expect(await tryIt({}, await show({ purposes: ['holder'] }))).toBe('consent/not-shown');
  expect(await tryIt({}, await show({ purposes: ['phone', 'card'] }))).toBe('consent/not-shown');
  expect(await tryIt({ version: '2020-04-03' })).toBe('consent/stale-version');
  expect(await tryIt({ hash: 'c'.repeat(64) })).toBe('consent/stale-version');
  const forged = (await show({})).replace(/\..{9}/, '.forged-it');
  expect(await tryIt({}, forged)).toBe('consent/not-shown');
  const lengthened = (await show({})).replace(/^./, 'z');
  expect(await tryIt({}, lengthened)).toBe('consent/not-shown');
});

test('what was shown to somebody else was not shown to me', async () => {
  const theirs = await agreementOf(cloud.as('oSomebodyElse'), ['phone']);
  expect(await tryIt({}, theirs.shown)).toBe('consent/not-shown');
});

test('what was shown half an hour ago has to be shown again', async () => {
  const { shown } = await agreementOf(phone, ['phone']);
  cloud.clock(new Date(Date.now() + 31 * 60_000).toISOString());
  expect(await tryIt({}, shown)).toBe('consent/shown-expired');
});

test('registering needs it as well, for all that the first agreement covers', async () => {
  const guest = cloud.as('oGuestWithoutProof');
  const before = await cloud.dump();
  const agreement = await agreementOf(guest);
  for (const purposes of [generalPurposeIds.slice(1), [...generalPurposeIds, 'phone'] as const]) {
    const { shown } = await agreementOf(guest, purposes);
    const input = { nickname: '没看过', agreement: { ...agreement, shown } };
    expect(outcome(await guest.call('account.register', input))).toBe('consent/not-shown');
  }
  expect(await cloud.dump()).toEqual(before);
  value(await guest.call('account.register', { nickname: '看过', agreement }));
});

test('nothing is kept about having been shown a text', async () => {
  const before = await cloud.dump();
  await agreementOf(cloud.as('oOnlyLooked'));
  expect(await cloud.dump()).toEqual(before);
});

test('only the text in force can be shown for agreeing, and only in the way its purpose asks', async () => {
  const told = async (input: object) =>
    outcome(await phone.call('consent.show', { ...toPhone, purposes: ['phone'], ...input }));
  expect(await told({ version: '2020-04-03' })).toBe('consent/stale-version');
  expect(await told({ hash: 'd'.repeat(64) })).toBe('consent/stale-version');
  expect(await told({ kind: 'separate' })).toBe('consent/wrong-kind');
  expect(await told({ kind: 'guardian', purposes: ['phone', 'card'] })).toBe('consent/wrong-kind');
  expect(await told({ purposes: ['phone', 'phone'] })).toBe('input/invalid');
});
