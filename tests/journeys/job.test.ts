import { startTestCloud, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import { makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test('no phone can run a job, by whichever door it knocks', async () => {
  const phone = await member(cloud, 'oMischief');
  const before = await cloud.dump();
  expect((await phone.attempt('job.erase', {})).kind).toBe('platform');
  const event = { action: 'job.erase', input: {} };
  const outcomes = [
    await phone.send(event),
    await phone.send({ Type: 'Timer', TriggerName: 'erase', Time: '', Message: '' }),
  ];
  expect(
    outcomes.map((each) => (each.kind === 'answer' ? outcome(each.result) : each.code)),
  ).toEqual(['access/denied', 'input/invalid']);
  expect(await cloud.dump()).toEqual(before);
});

test('a dry run counts and changes nothing', async () => {
  await makeCard(await member(cloud, 'oOldReceipts'));
  cloud.clock(new Date(Date.now() + 3 * 86_400_000).toISOString());
  const before = await cloud.dump();
  const dry = await cloud.runJob('expire', { dryRun: true });
  expect(dry.examined).toBeGreaterThan(0);
  expect(dry.changed).toBe(0);
  expect(await cloud.dump()).toEqual(before);
  expect((await cloud.runJob('expire')).changed).toBe(dry.examined);
  cloud.clock(null);
});

test('no query of a whole day of use reads a whole collection', async () => {
  const phone = await member(cloud, 'oOneDay');
  await makeCard(phone);
  value(await phone.call('rights.previewLeaving', {}));
  value(await phone.call('consent.list', {}));
  value(await phone.call('rights.leave', {}));
  cloud.clock(new Date(Date.now() + 8 * 86_400_000).toISOString());
  await cloud.finishJob('erase');
  await cloud.finishJob('expire');
  cloud.clock(null);
  expect(cloud.cloud.stats().flatMap(({ warnings }) => warnings)).toEqual([]);
});
