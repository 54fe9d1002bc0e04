import type { ActionSpec } from '@contract/action';
import { contract, type ActionName } from '@contract/index';
import type { FaultName } from '../../emulator/faults/settings';
import { inputs, type Belongings } from '../matrix/inputs';
import { agreementsOf, needsOf, proofsOf, settle } from '../matrix/world';
import { newKey, startTestCloud, type Attempt, type TestCloud } from '../support/cloud';
import { expectSame } from '../support/expect-same';
import { value } from '../support/value';

type Action = [name: ActionName, spec: ActionSpec];

/**
 * Every write a phone may ask for, from the contract: a new one is tried without a word here. What
 * is handed to a partner on the way can't be taken back: egress.test.ts is about that.
 */
const handsOver = ['bystander.sendCode', 'bystander.prove', 'scan.readCard'];
const domains = Object.entries(contract).map(([domain, members]): [string, Action[]] => [
  domain,
  Object.entries(members)
    .filter(([, spec]) => spec.writes && !['timer', 'push'].includes(spec.access))
    .map(([name, spec]): Action => [`${domain}.${name}` as ActionName, spec])
    .filter(([name]) => !handsOver.includes(name)),
]);
const withWrites = domains.filter(([, writes]) => writes.length > 0);

let cloud: TestCloud;

test('the contract has writes for phones', () => {
  const names = withWrites.flatMap(([, writes]) => writes.map(([name]) => name));
  expect(names).toEqual(expect.arrayContaining(['card.create', 'card.update', 'holder.save']));
  expect(names.length).toBeGreaterThanOrEqual(50);
});

// A cloud for each domain: everything in it is compared again and again.
describe.each(withWrites)('%s', (_domain, writes) => {
  beforeAll(async () => (cloud = await startTestCloud()));
  afterAll(() => cloud.stop());
  afterEach(() => cloud.cloud.faults.reset());

  describe.each(writes)('%s', survives);
});

function survives(name: ActionName, spec: ActionSpec): void {
  let commit = 0;

  test('leaves nothing wherever a write or the commit fails, and succeeds at last', async () => {
    const { attempt, effects } = await prepare([name, spec], 'fails');
    const before = await stored();
    for (commit = -1; await fails(attempt, commit + 1, 'before'); commit += 1) {
      expectSame(await stored(), before);
    }
    expect(commit).toBeGreaterThan(0);
    expect(await effects()).toBe(1);
  });

  test('has one effect although no answer of the database was heard at first', async () => {
    const { attempt, ask, effects } = await prepare([name, spec], 'unheard');
    for (let skip = 0; await fails(attempt, skip, 'after'); skip += 1) {
      expect(await effects()).toBe(skip < commit ? 0 : 1);
    }
    await staysAsItIs(ask);
    expect(await effects()).toBe(1);
  });

  test('has one effect where others were quicker and the commit arrives twice', async () => {
    const { attempt, ask, effects } = await prepare([name, spec], 'twice');
    cloud.cloud.faults.set({ conflicts: { count: 2 }, repeatWrites: { skip: commit } });
    await attempt();
    expect(struck('conflicts', 'repeatWrites')).toEqual([2, 1]);
    await staysAsItIs(ask);
    expect(await effects()).toBe(1);
  });

  test('has one effect where the call arrives twice at once and no answer comes back', async () => {
    const { attempt, ask, effects } = await prepare([name, spec], 'echo');
    cloud.cloud.faults.set({ repeatCalls: {}, loseAnswers: {} });
    expect((await attempt()).kind).toBe('platform');
    expect(struck('repeatCalls', 'loseAnswers')).toEqual([1, 1]);
    await staysAsItIs(ask);
    expect(await effects()).toBe(1);
  });
}

type Prepared = {
  /** Sends the same request with the same key. */
  attempt(): Promise<Attempt>;
  /** The same, and it must succeed. */
  ask(): Promise<unknown>;
  /** How often it came true: each leaves one audit entry. */
  effects(): Promise<number>;
};

/** Somebody for whom the action makes sense, and what they send. */
async function prepare([name, spec]: Action, fault: string): Promise<Prepared> {
  const openid = `o-${name.replace('.', '-')}-${fault}`;
  const phone = cloud.as(openid);
  const has =
    name === 'account.register'
      ? ((await agreementsOf(phone)) as Belongings)
      : await settle(cloud, openid, needsOf(name, spec));
  if (name === 'bystander.request') {
    Object.assign(has, await proofsOf(cloud, phone));
  }
  if (name === 'rights.stay') {
    value(await phone.call('rights.leave', {}));
  }
  const key = newKey();
  const entriesBefore = await auditEntries(name);
  const effects = async (): Promise<number> => (await auditEntries(name)) - entriesBefore;
  const attempt = async (): Promise<Attempt> => {
    // WeChat takes a code once: after a try that failed, a phone has another.
    if (name === 'account.linkPhone' && (await effects()) === 0) {
      has.phoneCode = cloud.phoneCode('13826135407');
    }
    return phone.attempt(name, inputs[name](has), key);
  };
  return {
    attempt,
    ask: async () => {
      const answer = await attempt();
      if (answer.kind === 'platform') {
        throw new Error(`${name}: ${answer.code}`);
      }
      return value(answer.result);
    },
    effects,
  };
}

/**
 * Tries once with a fault at the write after `skip` others; false where it succeeded: there was no
 * such write, or it was one of those that follow the commit and that a job makes up for.
 */
async function fails(
  attempt: Prepared['attempt'],
  skip: number,
  when: 'before' | 'after',
): Promise<boolean> {
  cloud.cloud.faults.set({ failWrites: { skip, when } });
  const answer = await attempt();
  const isHeard = answer.kind === 'answer' && answer.result.ok;
  expect(isHeard || struck('failWrites')[0] === 1).toBe(true);
  return !isHeard;
}

/** Asked again and again, it answers the same and changes nothing. */
async function staysAsItIs(ask: Prepared['ask']): Promise<void> {
  cloud.cloud.faults.reset();
  const answer = await ask();
  const before = await cloud.dump();
  expect(await ask()).toEqual(answer);
  expectSame(await cloud.dump(), before);
}

function struck(...names: FaultName[]): (number | undefined)[] {
  const report = cloud.cloud.faults.report();
  return names.map((name) => report[name]?.struck);
}

const stored = async (): Promise<unknown> => (await cloud.dump()).collections;

async function auditEntries(name: ActionName): Promise<number> {
  const { audits = [] } = (await cloud.dump()).collections;
  return audits.filter((entry) => entry['action'] === name).length;
}
