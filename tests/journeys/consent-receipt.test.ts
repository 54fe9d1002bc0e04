import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ConsentReceipt } from '@contract/consent-receipt';
import { canonical } from '@contract/policy/canonical';
import { hashOfEvent } from '@server/domains/consent/chain';
import { faultsIn } from '../../scripts/receipt/faults-in';
import { describeReceipt } from '../../scripts/receipt/describe-receipt';
import { give } from '../support/agreement';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { member } from './people';

type Event = ConsentReceipt['events'][number];

let cloud: TestCloud;
let phone: TestPhone;
let receipt: ConsentReceipt;
beforeAll(async () => {
  cloud = await startTestCloud();
  phone = await member(cloud, 'oTakesReceipt', '要凭证');
  value(await give(phone, 'phone'));
  value(await phone.call('consent.withdraw', { purpose: 'phone' }));
  receipt = value(await phone.call('consent.receipt', {}));
});
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

test('a receipt holds the whole ledger, and anyone can check it', async () => {
  const { publicKey } = value(await cloud.as('oAnybody').call('consent.receiptKey', {}));
  expect(faultsIn(receipt, publicKey)).toEqual([]);
  expect(faultsIn(JSON.parse(JSON.stringify(receipt)))).toEqual([]);
  expect(receipt.events.map(({ purposeId, state }) => `${purposeId} ${state}`)).toEqual([
    'account given',
    'card given',
    'holder given',
    'phone given',
    'phone withdrawn',
  ]);
  expect(describeReceipt(receipt, true)).toContain('5 events');
});

test('a consent in it names its text, language, clauses and the proof of what was shown', () => {
  expect(receipt.events[3]).toMatchObject({
    kind: 'general',
    language: 'zh-CN',
    shownToken: expect.stringMatching(/^[0-9a-z]{8}\./),
    clauseHashes: [{ clause: '2.1', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  });
});

const change = (number: number, changes: Partial<Event>) => (events: Event[]) =>
  events.map((event) => (event.number === number ? { ...event, ...changes } : event));
const swap = (events: Event[]) => [...events.slice(0, 3), ...events.slice(3).reverse()];
const planted: [string, (events: Event[]) => Event[], RegExp][] = [
  ['a changed state', change(5, { state: 'given' }), /^Event 5 was changed/],
  ['a changed language', change(4, { language: 'en' }), /^Event 4 was changed/],
  ['a removed event', (all) => all.filter(({ number }) => number !== 4), /^Event 4 is missing/],
  ['a removed last event', (all) => all.slice(0, -1), /^Event 5 is missing/],
  ['two events in another order', swap, /^Event 4 stands in the wrong place/],
  ['an event of somebody else', change(2, { subject: 'a_else' }), /^Event 2 is about somebody/],
  ['a text that never was', change(4, { textHash: 'e'.repeat(64) }), /^Event 4 is about another/],
  ['a version that never was', change(4, { policyVersion: '2026-01-01' }), /never published/],
];

test.each(planted)(
  '%s is found, and so is what it does to the signature',
  (_what, plant, fault) => {
    const faults = faultsIn({ ...receipt, events: plant([...receipt.events]) });
    expect(faults).toContainEqual(expect.stringMatching(fault));
    expect(faults).toContain('The signature does not fit: something was changed after it.');
  },
);

/** Somebody with a key of their own writes the whole thing anew. */
function forge(events: Event[]): ConsentReceipt {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const forged = { ...receipt, events, publicKey: x, signature: undefined };
  return {
    ...forged,
    signature: sign(null, Buffer.from(canonical(forged)), privateKey).toString('base64url'),
  };
}

test('one that was signed with another key is found by the published one', () => {
  expect(faultsIn(forge(receipt.events))).toEqual([]);
  expect(faultsIn(forge(receipt.events), receipt.publicKey)).toEqual([
    'It was signed with another key than the one given.',
  ]);
});

test('an event whose hash was taken anew no longer fits the one after it, nor a clause its text', () => {
  const [first, ...others] = receipt.events;
  const changed = { ...(first as Event), clauseHashes: [{ clause: '2.1', hash: 'f' }] };
  const faults = faultsIn(forge([{ ...changed, hash: hashOfEvent(changed) }, ...others]));
  expect(faults).toEqual([
    'Event 2 does not follow from event 1.',
    'Event 1 quotes clause 2.1 as it never was.',
  ]);
});

test('what is no receipt is said to be none', () => {
  expect(faultsIn(null)).toEqual(['This is not a receipt of consents.']);
  expect(faultsIn({ ...receipt, events: 5 })).toEqual(['This is not a receipt of consents.']);
});

/** Runs the command on a file; its exit code and what it said. */
function verify(text: string, ...more: string[]): { code: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lechat-receipt-'));
  const file = join(folder, 'receipt.json');
  writeFileSync(file, text);
  const script = resolve(__dirname, '../../scripts/verify-receipt.ts');
  const args = ['--import', 'tsx', script, file, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { code: status, said: stdout + stderr };
}

test('the command says what holds, or what is wrong with exit code 1', () => {
  const whole = verify(JSON.stringify(receipt), '--key', receipt.publicKey);
  expect(whole).toEqual({ code: 0, said: expect.stringContaining('phone: withdrawn') });
  const changed = verify(JSON.stringify({ ...receipt, controller: '别人' }));
  expect(changed).toEqual({ code: 1, said: expect.stringContaining('The signature does not fit') });
  const other = verify(JSON.stringify(receipt), '--key', 'another');
  expect(other).toEqual({ code: 1, said: expect.stringContaining('another key') });
  expect(verify('no json').code).toBe(1);
});

const dayMs = 86_400_000;

test('three years after a withdrawal both of its lines go; what is relied on stays', async () => {
  cloud.clock(new Date(Date.now() + 1_097 * dayMs).toISOString());
  await cloud.finishJob('expire');
  const later = value(await phone.call('consent.receipt', {}));
  expect(later.events.map(({ purposeId }) => purposeId)).toEqual(['account', 'card', 'holder']);
  expect(later.expired).toEqual([4, 5]);
  expect(faultsIn(later)).toEqual([]);
  value(await give(phone, 'phone'));
  const after = value(await phone.call('consent.receipt', {}));
  expect(after.events.at(-1)).toMatchObject({ number: 6, prevHash: later.head.hash });
  expect(faultsIn(after)).toEqual([]);
});

test('an event that is said to be over and is not is missed', () => {
  const early = { ...receipt, events: receipt.events.slice(0, 3), expired: [4, 5] };
  expect(faultsIn(early)).toContain('Event 4 is missing.');
});

test('whoever leaves leaves their ledger behind for three years from then', async () => {
  const { leavesAt } = value(await phone.call('rights.leave', {}));
  cloud.clock(new Date(Date.parse(leavesAt) + 1_000).toISOString());
  await cloud.finishJob('erase');
  const mine = async () =>
    ((await cloud.dump()).collections['consents'] ?? []).filter(
      (each) => each['owner'] === receipt.subject,
    );
  expect(new Set((await mine()).map((each) => each['expiresAt']))).toContain(
    new Date(Date.parse(leavesAt) + 1_096 * dayMs).toISOString(),
  );
  expect((await mine()).every((each) => typeof each['expiresAt'] === 'string')).toBe(true);
  cloud.clock(new Date(Date.parse(leavesAt) + 1_097 * dayMs).toISOString());
  await cloud.finishJob('expire');
  expect(await mine()).toEqual([]);
});
