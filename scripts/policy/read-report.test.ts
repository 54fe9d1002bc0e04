import { readReport } from './read-report';

const report = (...results: [string, string][]) => ({
  testResults: [
    {
      name: '/house/tests/a.test.ts',
      assertionResults: results.map(([fullName, status]) => ({ fullName, status })),
    },
  ],
});

test('every test has its state, by its file and its name', () => {
  const read = readReport(
    report(['one', 'passed'], ['two', 'failed'], ['three', 'pending']),
    '/house',
  );
  expect(read).toEqual({
    'tests/a.test.ts: one': 'passed',
    'tests/a.test.ts: two': 'failed',
    'tests/a.test.ts: three': 'skipped',
  });
});

test('two tests of one name have passed only when both have', () => {
  for (const states of [
    ['passed', 'failed'],
    ['failed', 'passed'],
  ] as const) {
    const read = readReport(report(['one', states[0]], ['one', states[1]]), '/house');
    expect(read).toEqual({ 'tests/a.test.ts: one': 'failed' });
  }
});

test.each([null, undefined, 'x', {}, { testResults: 7 }])(
  'a report that is %j says nothing',
  (none) => {
    expect(readReport(none, '/house')).toEqual({});
  },
);
