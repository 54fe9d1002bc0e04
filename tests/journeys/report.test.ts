import { startTestCloud, type TestCloud } from '../support/cloud';
import type { MediumId } from '@contract/values';
import { value } from '../support/value';
import { makeCard, member, outcome } from './people';

const nobodys = `f_${'0'.repeat(20)}` as MediumId;

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test('a report names what its reporter saw, waits with a date, and is nobody else’s to read', async () => {
  const owner = await member(cloud, 'oReported');
  const reporter = await member(cloud, 'oReporter');
  const { share } = await makeCard(owner);
  const about = { kind: 'card', share } as const;
  const note = '冒用我们单位的名字';
  const made = value(await reporter.call('report.make', { about, reason: 'impersonation', note }));
  expect(Date.parse(made.dueAt)).toBeGreaterThan(Date.now());
  expect(value(await reporter.call('report.mine', {})).reports).toMatchObject([
    { id: made.id, kind: 'card', state: 'waiting' },
  ]);
  expect(value(await owner.call('report.mine', {})).reports).toEqual([]);
  expect(JSON.stringify(await cloud.dump())).not.toContain(note);
  const own = await owner.call('report.make', { about, reason: 'other' });
  expect(outcome(own)).toBe('report/own');
  const typed = { kind: 'picture', share, id: nobodys } as const;
  const elsewhere = await reporter.call('report.make', { about: typed, reason: 'other' });
  expect(outcome(elsewhere)).toBe('card/gone');
});
