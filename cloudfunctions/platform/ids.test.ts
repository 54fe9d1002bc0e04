import { randomId } from './ids';

test('ids have twenty letters or digits, each as likely as the other, and do not repeat', () => {
  const ids = Array.from({ length: 5000 }, () => randomId('c'));
  expect(ids.every((id) => /^c_[0-9a-z]{20}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  const counts = new Map<string, number>();
  for (const letter of ids.join('').replaceAll('c_', '')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const expected = (5000 * 20) / 36;
  expect(counts.size).toBe(36);
  expect(Math.max(...counts.values())).toBeLessThan(expected * 1.15);
});
