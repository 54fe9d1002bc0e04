import { startTestCloud, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import { makeCard, member, outcome } from './people';

/** What the local cloud's content check refuses. */
const UNSAFE = '一段违规的话';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test('somebody who is refused for being too quick sees it, with the rule and its numbers', async () => {
  const phone = await member(cloud, 'oQuick');
  for (let deed = 0; deed < 30; deed += 1) {
    value(await phone.call('account.rename', { nickname: `第${deed}个` }));
  }
  for (let more = 0; more < 3; more += 1) {
    const refused = await phone.call('account.rename', { nickname: '再来' });
    expect(outcome(refused)).toBe('rate/limited');
  }
  expect(value(await phone.call('security.decisions', {})).decisions).toEqual([
    {
      at: expect.any(String),
      action: 'account.rename',
      rule: 'too-often',
      outcome: 'refused',
      allowed: 30,
      windowSeconds: 86_400,
    },
  ]);
});

test('a text that is refused is noted without the text, and nobody else sees it', async () => {
  const phone = await member(cloud, 'oUnsafe');
  const other = await member(cloud, 'oOther');
  const draft = { name: '沈知行', introduction: UNSAFE, template: 'plain' } as const;
  expect(outcome(await phone.call('card.create', draft))).toBe('content/unsafe');
  const { decisions } = value(await phone.call('security.decisions', {}));
  expect(decisions).toEqual([
    expect.objectContaining({ action: 'card.create', rule: 'unsafe-content', allowed: null }),
  ]);
  expect(JSON.stringify((await cloud.dump()).collections['decisions'])).not.toContain(UNSAFE);
  expect(value(await other.call('security.decisions', {})).decisions).toEqual([]);
});

test('nothing is decided about somebody who was not refused, nor kept about a guest', async () => {
  const phone = await member(cloud, 'oCalm');
  await makeCard(phone);
  expect(value(await phone.call('security.decisions', {})).decisions).toEqual([]);
  const guest = cloud.as('oGuest');
  const before = await cloud.dump();
  const codes = new Set<string>();
  for (let call = 0; call < 70; call += 1) {
    codes.add(outcome(await guest.call('account.me', {})));
  }
  expect(codes).toContain('rate/limited');
  expect(await cloud.dump()).toEqual(before);
});
