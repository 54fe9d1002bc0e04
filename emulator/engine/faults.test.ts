import { Faults } from './faults';

const writes = (faults: Faults, count: number): string =>
  Array.from({ length: count }, () => (faults.takesConflict() ? 'x' : '.')).join('');

test('nothing conflicts until it is asked to', () => {
  expect(writes(new Faults(), 5)).toBe('.....');
});

test('the next writes conflict, so many and no more', () => {
  const faults = new Faults();
  faults.conflictNext(2);
  expect(writes(faults, 5)).toBe('xx...');
  faults.conflictNext(3);
  faults.conflictNext(0);
  expect(writes(faults, 2)).toBe('..');
});

test('each so-manieth write conflicts, until 0 ends it', () => {
  const faults = new Faults();
  faults.conflictEvery(3);
  expect(writes(faults, 7)).toBe('..x..x.');
  faults.conflictEvery(1);
  expect(writes(faults, 2)).toBe('xx');
  faults.conflictEvery(0);
  expect(writes(faults, 3)).toBe('...');
});

test('a number that is no number of conflicts is refused', () => {
  for (const wrong of [-1, 1.5, Number.NaN]) {
    expect(() => new Faults().conflictNext(wrong)).toThrow('whole');
    expect(() => new Faults().conflictEvery(wrong)).toThrow('whole');
  }
});
