import type { ActionName, Input } from '@contract/index';
import { faultsIn } from '../../scripts/receipt/faults-in';
import { agreementOf, give } from '../support/agreement';
import { newKey, startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { fullDraft, member, outcome } from './people';

/** `CONSENT_RACES=20x50` runs twenty people through fifty rounds each. */
const [people = 3, rounds = 5] = (process.env['CONSENT_RACES'] ?? '3x5').split('x').map(Number);
const openids = Array.from({ length: people }, (_, index) => `oRaces${index}`);
const dayMs = 86_400_000;

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

const nameOf = (openid: string) => `竞速者${openid}。`;
const allowed = ['ok', 'consent/missing', 'card/too-many'];

/** Two consents, a withdrawal and a write, all at once. */
async function race(openid: string): Promise<void> {
  const phone = cloud.as(openid);
  const agreement = await agreementOf(phone, ['card']);
  const outcomes = await Promise.all([
    insist(phone, 'consent.give', { purposes: ['card'], agreement }),
    insist(phone, 'consent.withdraw', { purpose: 'card' }),
    insist(phone, 'consent.give', { purposes: ['card'], agreement }),
    insist(phone, 'card.create', { ...fullDraft, name: nameOf(openid) }),
  ]);
  outcomes.forEach((word) => expect(allowed).toContain(word));
}

/** As a phone does: a write that did not get through is sent again under its key. */
async function insist<N extends ActionName>(phone: TestPhone, name: N, input: Input<N>) {
  const key = newKey();
  let word = 'server/unavailable';
  for (let tries = 0; tries < 3 && word === 'server/unavailable'; tries += 1) {
    word = outcome(await phone.call(name, input, key));
  }
  return word;
}

/** Whether cards are given, which the account and the end of an unbroken ledger must agree on. */
async function isGiven(openid: string): Promise<boolean> {
  const receipt = value(await cloud.as(openid).call('consent.receipt', {}));
  const { account } = value(await cloud.as(openid).call('account.me', {}));
  const said = receipt.events.filter(({ purposeId }) => purposeId === 'card');
  expect([openid, faultsIn(receipt)]).toEqual([openid, []]);
  expect([openid, account?.purposes.card]).toEqual([openid, said.at(-1)?.state === 'given']);
  return account?.purposes.card === true;
}

async function round(): Promise<void> {
  await Promise.all(openids.map(race));
  const cards = JSON.stringify((await cloud.dump()).collections['cards']);
  for (const openid of openids) {
    if (!(await isGiven(openid))) {
      expect(cards).not.toContain(nameOf(openid));
      value(await give(cloud.as(openid), 'card'));
    }
  }
}

test(
  'whatever races, the account says what the ledger says last, and nothing outlives a withdrawal',
  async () => {
    await Promise.all(openids.map((openid) => member(cloud, openid)));
    for (let day = 0; day < rounds; day += 1) {
      // A switch may be turned so and so often in a day.
      cloud.clock(new Date(Date.now() + day * dayMs).toISOString());
      await round();
    }
    const { accounts, consents } = (await cloud.dump()).collections;
    expect(accounts).toHaveLength(people);
    expect(consents?.length).toBeGreaterThan(people * (3 + rounds));
  },
  people * rounds * 2_000 + 60_000,
);
