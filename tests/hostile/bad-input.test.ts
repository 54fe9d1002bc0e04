import { contract, type ActionName } from '@contract/index';
import type { ActionSpec } from '@contract/action';
import { inputs, type Belongings } from '../matrix/inputs';
import { settle } from '../matrix/world';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { mutationsOf, wholes, type Mutation } from './mutations';

const OWNER = 'o-hostile-owner';

const actions = Object.entries(contract)
  .filter(([domain]) => domain !== 'job')
  .flatMap(([domain, members]) =>
    Object.entries(members).map(([name, spec]): [ActionName, ActionSpec] => [
      `${domain}.${name}` as ActionName,
      spec,
    ]),
  );

let cloud: TestCloud;
let has: Belongings;

beforeAll(async () => {
  cloud = await startTestCloud();
  has = await settle(cloud, OWNER);
}, 120_000);
afterAll(() => cloud.stop());

test.each(actions)('%s refuses every wrong input and changes nothing', async (name, spec) => {
  const right = (inputs[name] as (has: Belongings) => Record<string, unknown>)(has);
  const wrong = [...wholes, ...mutationsOf(right)].filter(([, input]) => !isRight(spec, input));
  const before = await cloud.dump();

  for (const [what, input] of wrong) {
    const answer = await cloud.as(OWNER).attempt(name, input as never);
    expect([what, answer]).toEqual([what, refusal('input/invalid')]);
  }

  expect(wrong.length).toBeGreaterThanOrEqual(wholes.length + 7);
  expect(await cloud.dump()).toEqual(before);
});

const names: readonly Mutation[] = [
  ['a prototype name', 'card.constructor'],
  ['a prototype domain', '__proto__.toString'],
  ['a bare prototype', 'constructor'],
  ['an unknown action', 'card.steal'],
  ['another door', 'job.erase'],
  ['no dot', 'card'],
  ['two dots', 'card.open.open'],
  ['nothing', undefined],
  ['a number', 5],
  ['an object', { toString: 'card.open' }],
  ['one megabyte', 'x'.repeat(1_000_000)],
];

test.each(names)('an action named by %s is refused', async (_what, action) => {
  const before = await cloud.dump();
  expect(await cloud.as(OWNER).send({ action, input: {} })).toEqual(
    expect.objectContaining({ kind: 'answer', result: expect.objectContaining({ ok: false }) }),
  );
  expect(await cloud.dump()).toEqual(before);
});

test.each([undefined, '', 'short', 'UPPERCASE-not-allowed', 'x'.repeat(41), 7, null, {}])(
  'a write with the key %j is refused',
  async (key) => {
    const before = await cloud.dump();
    const event = { action: 'card.create', input: { name: '林', template: 'plain' }, key };
    expect(await cloud.as(OWNER).send(event)).toEqual(refusal('input/invalid'));
    expect(await cloud.dump()).toEqual(before);
  },
);

test.each([undefined, null, 'x', 7, []])('the platform refuses the event %j', async (event) => {
  const before = await cloud.dump();
  expect((await cloud.as(OWNER).send(event)).kind).toBe('platform');
  expect(await cloud.dump()).toEqual(before);
});

test('an input nested a thousand deep is refused', async () => {
  const before = await cloud.dump();
  const event = { action: 'card.home', input: deep(1_000) };
  expect(await cloud.as(OWNER).send(event)).toEqual(refusal('input/invalid'));
  expect(await cloud.dump()).toEqual(before);
});

/** An optional field left out, or one that takes any text, is not wrong. */
function isRight(spec: ActionSpec, input: unknown): boolean {
  return spec.input.safeParse(input).success;
}

function refusal(error: string) {
  return {
    kind: 'answer',
    result: expect.objectContaining({ ok: false, error, traceId: expect.any(String) }),
  };
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) {
    value = [value];
  }
  return value;
}
