import { settle } from '../matrix/world';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { expectSame } from '../support/expect-same';
import { expectedOf, faultsOf, faultsOfGuest, stoppedBy } from './refuse-matrix/judge';
import { live } from './refuse-matrix/live';
import { refusals } from './refuse-matrix/refusals';
import { tries, tryAll } from './refuse-matrix/tries';

let cloud: TestCloud;
/** A build that takes everybody to agree to everything. */
let careless: TestCloud;

beforeAll(async () => {
  cloud = await startTestCloud();
  const instead = { 'cloudfunctions/kernel/consent.ts': 'tests/support/agrees-to-everything.ts' };
  careless = await startTestCloud(undefined, { name: 'careless', instead });
}, 120_000);
afterAll(async () => {
  await Promise.all([cloud.stop(), careless.stop()]);
});

test.each(refusals)(
  'without $name what needs it stops, nothing of it stays, and all else works',
  async (refusal) => {
    expect(faultsOf(refusal, await live(cloud, refusal))).toEqual([]);
  },
  60_000,
);

test.each(refusals)(
  'a program that does not heed a no to $name is found',
  async (refusal) => {
    const lived = await live(careless, refusal);
    const faults = faultsOf(refusal, lived);
    for (const { name } of stoppedBy(refusal)) {
      expect(faults.filter((fault) => fault.startsWith(`${name}: `))).toHaveLength(1);
    }
    expect(stoppedBy(refusal)).not.toEqual([]);
    expect(lived.held.length > 0).toBe(staysBehind(refusal));
  },
  60_000,
);

test.each(refusals)('a no to $name that stops more than it may is found', (refusal) => {
  const right = new Map(tries.map((each) => [each.name, expectedOf(refusal, each)]));
  const working = tries.filter((each) => !stoppedBy(refusal).includes(each));
  expect(faultsOf(refusal, { outcomes: right, held: [] })).toEqual([]);
  expect(working.length).toBeGreaterThan(10);
  for (const { name } of working) {
    const outcomes = new Map([...right, [name, 'consent/missing']]);
    expect(faultsOf(refusal, { outcomes, held: [] })).toHaveLength(1);
  }
});

test('whoever does not agree to the policy can look, read and ask, and leaves nothing', async () => {
  const has = await settle(cloud, 'oAgreed');
  const before = await cloud.dump();
  const guest = await tryAll(cloud.as('oDoesNotAgree'), has);
  expect(faultsOfGuest(guest)).toEqual([]);
  expectSame(await cloud.dump(), before);
  const needing = tries.filter(({ access }) => access !== 'guest');
  expect(faultsOfGuest(await tryAll(cloud.as('oAgreed'), has))).toHaveLength(needing.length);
}, 60_000);

/** What is counted to improve things goes into totals, and nothing of it stays with a person. */
const staysBehind = ({ name }: (typeof refusals)[number]): boolean => name !== 'improve';
