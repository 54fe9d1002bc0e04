import {
  codeSentTo,
  newKey,
  startTestCloud,
  type TestCloud,
  type TestPhone,
} from '../support/cloud';
import { inMinutes, newMobile, prove } from '../support/proofs';
import { value } from '../support/value';
import { outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

test('a code is good for five minutes, five tries, one use and the one who asked', async () => {
  const [mobile, to] = [newMobile(), { mobile: newMobile() }];
  const phone = cloud.as('o-code');
  value(await phone.call('bystander.sendCode', { to }));
  const code = codeSentTo(cloud, to);
  const tries = (who: TestPhone, said: string) => who.call('bystander.prove', { to, code: said });
  expect(outcome(await tries(cloud.as('o-thief'), code))).toBe('code/wrong');
  cloud.clock(inMinutes(5.1));
  expect(outcome(await tries(phone, code))).toBe('code/wrong');
  cloud.clock(null);
  const wrong = code === '111111' ? '222222' : '111111';
  for (let tried = 1; tried < 5; tried += 1) {
    expect(outcome(await tries(phone, wrong))).toBe('code/wrong');
  }
  expect(outcome(await tries(phone, code))).toBe('code/wrong');
  await prove(cloud, phone, { mobile });
  const used = codeSentTo(cloud, { mobile });
  const again = await phone.call('bystander.prove', { to: { mobile }, code: used });
  expect(outcome(again)).toBe('code/wrong');
});

test('of a code and of a number only their codes are stored, and both are gone after a day', async () => {
  const to = { mobile: newMobile() };
  value(await cloud.as('o-stored').call('bystander.sendCode', { to }));
  const code = codeSentTo(cloud, to);
  const stored = JSON.stringify((await cloud.dump()).collections);
  expect(stored).not.toContain(to.mobile);
  expect(stored).not.toContain(`"${code}"`);
  cloud.clock(inMinutes(24 * 60 + 1));
  await cloud.finishJob('expire');
  expect((await cloud.dump()).collections['codes']).toEqual([]);
});

test('a proof is bound to the installation', async () => {
  const to = { mobile: newMobile() };
  const send = async (action: string, input: object, install: string) =>
    (await cloud.cloud.invoke(
      'egress',
      { action, input, key: newKey(), install },
      { openid: 'o-installed' },
    )) as { ok: boolean; error?: string; value: { proof: string } };
  const [one, another] = ['a'.repeat(20), 'b'.repeat(20)];
  await send('bystander.sendCode', { to }, one);
  const code = codeSentTo(cloud, to);
  expect(await send('bystander.prove', { to, code }, another)).toMatchObject({
    error: 'code/wrong',
  });
  const { proof } = (await send('bystander.prove', { to, code }, one)).value;
  const request = { proof, what: 'object' };
  expect(await send('bystander.request', request, another)).toMatchObject({
    error: 'bystander/proof-over',
  });
  expect(await send('bystander.request', request, one)).toMatchObject({ ok: true });
});

const DAY_MS = 86_400_000;

test('a device gets ten codes a day; a number gets five, and nobody is told that it had them', async () => {
  const to = { mobile: newMobile() };
  const sent = () =>
    cloud.cloud.outbox().filter(({ content }) => JSON.stringify(content).includes(to.mobile));
  const answers = new Set<string>();
  // Days are counted as the calendar has them, so that all seven fall on one.
  const morning = Math.ceil(Date.now() / DAY_MS) * DAY_MS;
  for (let asked = 0; asked < 7; asked += 1) {
    cloud.clock(new Date(morning + asked * 61 * 60_000).toISOString());
    const phone = cloud.as(`o-many-${asked}`);
    answers.add(JSON.stringify(await phone.call('bystander.sendCode', { to })));
  }
  cloud.clock(null);
  expect(answers.size).toBe(1);
  expect(sent().length).toBeLessThanOrEqual(5);
  const device = cloud.as('o-one-device');
  for (let asked = 0; asked < 10; asked += 1) {
    value(await device.call('bystander.sendCode', { to: { mobile: newMobile() } }));
  }
  const eleventh = await device.call('bystander.sendCode', { to: { mobile: newMobile() } });
  expect(outcome(eleventh)).toBe('code/too-often');
});
