import path from 'node:path';
import { planted } from './tidy/planted';
import { readHouse } from './tidy/read-house';
import { rules } from './tidy/rules';

const house = readHouse(path.resolve(__dirname, '..'));

test('the house is read: code, styles and documents are all there', () => {
  const paths = house.map((file) => file.path);
  expect(paths).toContain('contract/index.ts');
  expect(paths).toContain('tests/tidy.test.ts');
  expect(paths.some((each) => each.includes('node_modules'))).toBe(false);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('our house keeps the rule', () => {
    expect(rule.check(house)).toEqual([]);
  });

  test('every planted fault is found', () => {
    const faults = planted[name]?.faults ?? [];
    expect(faults.length).toBeGreaterThan(0);
    const missed = faults.filter((fault) => rule.check(fault).length === 0);
    expect(missed.map((fault) => fault.slice(-1))).toEqual([]);
  });

  test('what is fine is left alone', () => {
    expect(rule.check(planted[name]?.fine ?? [])).toEqual([]);
  });
});
