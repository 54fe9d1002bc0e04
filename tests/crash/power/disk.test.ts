import { Disk } from './disk';
import type { DiskEvent } from './events';

const text = (letter: string, length = 4): string =>
  Buffer.from(letter.repeat(length)).toString('base64');
const write = (
  letter: string,
  [from, until]: [number, number],
  more: Partial<{ offset: number; syncs: boolean; length: number }> = {},
): DiskEvent => ({
  kind: 'write',
  path: '/db',
  offset: more.offset ?? 0,
  base64: text(letter, more.length),
  syncs: more.syncs ?? false,
  from,
  until,
});
const sync = (from: number, until: number, path = '/db'): DiskEvent => ({
  kind: 'sync',
  path,
  from,
  until,
});
const kept = (events: readonly DiskEvent[], cut: number, arrives = 0): string =>
  new Disk(events, '/db').imageAt(cut, arrives, () => 0.5).toString();

test('what was synced is kept, and only from when the sync returned', () => {
  const events = [write('a', [0, 1]), sync(2, 5)];
  expect([kept(events, 5), kept(events, 6)]).toEqual(['', 'aaaa']);
});

test('a sync is not sure of what was still being written, nor of another file', () => {
  expect(kept([write('a', [0, 3]), sync(2, 5)], 9)).toBe('');
  expect(kept([write('a', [0, 1]), sync(2, 5, '/other')], 9)).toBe('');
});

test('a write that waits for the disk needs no sync', () => {
  expect(kept([write('a', [0, 1], { syncs: true })], 2)).toBe('aaaa');
});

test('what was not synced may arrive, and then in the order it was written', () => {
  const events = [write('a', [0, 1]), write('b', [2, 3], { offset: 2 }), write('c', [9, 10])];
  expect(kept(events, 5, 1)).toBe('aabbbb');
});

test('a long write may arrive in part: each sector for itself', () => {
  let turn = 0;
  const disk = new Disk([write('a', [0, 1], { length: 1_200, offset: 100 })], '/db');
  const image = disk.imageAt(2, 0.5, () => (turn++ % 2 === 0 ? 0.9 : 0.1));
  expect(image.indexOf('a')).toBe(512);
  expect(image.lastIndexOf('a')).toBe(1_023);
  expect(disk.unsyncedAt(2)).toBe(1);
});
