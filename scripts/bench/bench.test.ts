import { median } from './measure';
import { report } from './report';
import { runBench } from './run-bench';

test('the bench times everything it promises, each beside both bare things', async () => {
  const rows = await runBench({ documents: 200, rounds: 2, calls: 2 });
  expect(rows.map((row) => row.name)).toEqual([
    'doc.get',
    'indexed query, 50 documents',
    'durable add',
    'three-step transaction',
    'function call, warm',
    'function call, cold',
  ]);
  for (const { name, medianMs, perLoopback, perBare } of rows) {
    expect([name, medianMs > 0, perLoopback > 0, perBare > 0]).toEqual([name, true, true, true]);
    expect([medianMs, perLoopback, perBare].every(Number.isFinite)).toBe(true);
  }
  const text = report(rows);
  expect(rows.filter((row) => !text.includes(row.name) || !text.includes(row.prototype))).toEqual(
    [],
  );
}, 120_000);

test('a median is the middle, or between the two in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
});
