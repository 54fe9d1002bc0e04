import type { Instant } from '../../values';
import { upcomingVersion, versionInForce } from './in-force';
import { type PolicyVersion, versions } from './index';
import { noticeFaults } from './notice';

const version = (id: string, publishedAt: string, launch?: true): PolicyVersion => ({
  id,
  publishedAt,
  effectiveAt: id,
  hash: id,
  material: true,
  ...(launch && { launch }),
});
const all = [
  version('2027-06-01', '2027-05-01'),
  version('2027-03-20', '2027-03-01'),
  version('2026-11-24', '2026-11-24', true),
  version('2020-04-03', '2020-04-03'),
];
const at = (text: string) => text as Instant;

test.each([
  ['2027-03-19T15:59:59.999Z', '2026-11-24'],
  ['2027-03-19T16:00:00.000Z', '2027-03-20'],
  ['2027-06-30T00:00:00.000Z', '2027-06-01'],
  ['2019-01-01T00:00:00.000Z', '2026-11-24'],
])('at %s the version of %s is in force: a day begins in China', (now, id) => {
  expect(versionInForce(at(now), all).id).toBe(id);
});

test.each([
  ['2027-02-28T15:59:59.999Z', null],
  ['2027-02-28T16:00:00.000Z', '2027-03-20'],
  ['2027-03-10T00:00:00.000Z', '2027-03-20'],
  ['2027-03-25T00:00:00.000Z', null],
  ['2027-05-02T00:00:00.000Z', '2027-06-01'],
])('at %s the next version is %s: not before it is published, nor after it began', (now, id) => {
  expect(upcomingVersion(at(now), all)?.id ?? null).toBe(id);
});

test('of two that are announced, the nearer one is next', () => {
  const early = all.map((each) =>
    each.id === '2027-06-01' ? { ...each, publishedAt: '2027-03-02' } : each,
  );
  expect(upcomingVersion(at('2027-03-05T00:00:00.000Z'), early)?.id).toBe('2027-03-20');
});

test('every version there is was announced in time', () => {
  expect(noticeFaults(versions)).toEqual([]);
  expect(noticeFaults(all)).toEqual([]);
});

test.each([
  ['on the day it takes effect', version('2027-03-20', '2027-03-20')],
  ['a day too late', version('2027-03-20', '2027-03-07')],
  ['after it took effect', version('2027-03-20', '2027-04-01')],
])('a version published %s is refused', (_when, late) => {
  const faults = noticeFaults([late, ...all.slice(2)]);
  expect(faults).toEqual(['2027-03-20: needs 14 days between publication and effect']);
  expect(noticeFaults([{ ...late, launch: true }, ...all.slice(2)])).toEqual([]);
});

test('how long the notice must be is a number that can be set', () => {
  expect(noticeFaults(all.slice(1), 19)).toEqual([]);
  expect(noticeFaults(all.slice(1), 20)).toHaveLength(1);
});

test('a version that would take effect before the one it replaces is refused', () => {
  expect(noticeFaults([version('2026-10-01', '2026-09-01'), ...all.slice(2)])).toHaveLength(1);
});
