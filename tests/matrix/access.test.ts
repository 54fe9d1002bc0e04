import { contract, type ActionName } from '@contract/index';
import type { ActionSpec } from '@contract/action';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { expectSame } from '../support/expect-same';
import { callers, expectation, type Caller } from './expectation';
import { inputs, type Belongings } from './inputs';
import { agreementsOf, needsOf, proofsOf, settle, settleAndLeave } from './world';

type Action = [name: ActionName, spec: ActionSpec];

const domains = Object.entries(contract).map(([domain, members]): [string, Action[]] => [
  domain,
  Object.entries(members).map(([name, spec]) => [`${domain}.${name}` as ActionName, spec]),
]);
const actions = domains.flatMap(([, members]) => members);

let cloud: TestCloud;

test('the matrix covers every action of the contract', () => {
  expect(actions.map(([name]) => name).sort()).toEqual(Object.keys(inputs).sort());
  expect(actions.length).toBeGreaterThanOrEqual(32);
});

// A cloud for each domain: everything in it is compared again and again.
describe.each(domains)('%s', (_domain, members) => {
  beforeAll(async () => {
    cloud = await startTestCloud();
    await settleAndLeave(
      cloud,
      new Map(members.map((action) => [openidOf(action, 'deregistered'), needsOf(...action)])),
    );
    settled.clear();
  }, 180_000);
  afterAll(() => cloud.stop());

  describe.each(members)('%s', (name, spec) => {
    const openid = (caller: Caller) => openidOf([name, spec], caller);
    const things = new Map<Caller, Belongings>();

    beforeAll(async () => {
      for (const caller of ['owner', 'member', 'stranger', 'leaving'] as const) {
        things.set(caller, await settleOnce([name, spec], caller));
      }
    });

    // Refusals come first, while everything named still exists.
    const order = [...callers].sort((a, b) => rank(spec, a) - rank(spec, b));
    test.each(order)('%s', async (caller) => {
      const expected = expectation(spec, caller);
      const named = expected === 'not-found' ? things.get('owner') : things.get(caller);
      const phone = cloud.as(openid(caller));
      const own = { ...(await agreementsOf(phone)), ...(await provedOf(name, phone)) };
      const before = await cloud.dump();
      const answer = await phone.attempt(name, inputOf(name, named ?? things.get('owner'), own));

      const after = await cloud.dump();

      expect(summary(answer)).toBe(expected);
      if (expected !== 'answer') {
        expectSame(after, before);
      } else if (!spec.writes) {
        expectSame(withoutNumbers(spec, after), withoutNumbers(spec, before));
      }
    });
  });
});

function inputOf(name: ActionName, has: Belongings | undefined, own: Partial<Belongings>): never {
  if (!has) {
    throw new Error('the owner was not settled');
  }
  return (inputs[name] as (has: Belongings) => never)({ ...has, ...own });
}

/** Codes are asked for where they are needed: an address gets so many a day. */
const provedOf = async (name: ActionName, phone: ReturnType<TestCloud['as']>) =>
  name.startsWith('bystander.') ? proofsOf(cloud, phone) : {};

/** What only reads leaves people as they are, so that all such actions of a domain share theirs. */
function openidOf([name, { writes, counts }]: Action, caller: Caller): string {
  const [domain] = name.split('.');
  const whose = writes || counts === true ? name.replace('.', '-') : `${domain}-reads`;
  return `o-${whose}-${caller}`;
}

const settled = new Map<string, Belongings>();

async function settleOnce(action: Action, caller: Caller): Promise<Belongings> {
  const openid = openidOf(action, caller);
  const known = settled.get(openid);
  if (known !== undefined) {
    return known;
  }
  const things = await settle(cloud, openid, needsOf(...action));
  settled.set(openid, things);
  if (caller === 'leaving') {
    await cloud.as(openid).call('rights.leave', {});
  }
  return things;
}

function rank(spec: ActionSpec, caller: Caller): number {
  return expectation(spec, caller) === 'answer' ? 1 : 0;
}

/** A platform refusal is a closed door; a foreign thing is not found, whatever its domain. */
function summary(answer: Awaited<ReturnType<ReturnType<TestCloud['as']>['attempt']>>): string {
  if (answer.kind === 'platform') {
    return 'closed';
  }
  if (answer.result.ok) {
    return 'answer';
  }
  return answer.result.error.endsWith('/not-found') ? 'not-found' : answer.result.error;
}

type Dump = Awaited<ReturnType<TestCloud['dump']>>;

/** What counts adds to numbers, and to nothing else. */
function withoutNumbers({ counts }: ActionSpec, dump: Dump): Dump {
  const audited = withoutAudit(dump);
  const cards = audited.collections['cards']?.map((card) => ({ ...card, relied: 0 })) ?? [];
  const numbers = { cards, cardDays: [], countedOpenings: [] };
  return counts === true
    ? { ...audited, collections: { ...audited.collections, ...numbers } }
    : audited;
}

/** A sensitive read leaves its audit entry and nothing else. */
function withoutAudit(dump: Dump): Dump {
  return { ...dump, collections: { ...dump.collections, audits: [] } };
}
