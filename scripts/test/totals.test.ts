import { addTotals, describeTotals, faultsAsTotals, readTotals } from './totals';

const report = {
  numPassedTests: 40,
  numFailedTests: 2,
  numPendingTests: 1,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 1,
};

test('the last line has the numbers of jest, of all runs together', () => {
  const totals = addTotals([readTotals(report, 1), readTotals({ numPassedTests: 3 }, 0)]);
  expect(describeTotals(totals)).toBe('43 passed, 3 failed, 1 skipped');
});

test('when all is well it says so in two numbers', () => {
  expect(describeTotals(readTotals({ numPassedTests: 3 }, 0))).toBe('3 passed, 0 failed');
});

test('a run without a report is a failure', () => {
  expect(describeTotals(readTotals(null, 0))).toBe('0 passed, 1 failed');
});

test('a run that ends badly without naming a test is a failure', () => {
  expect(describeTotals(readTotals({ numPassedTests: 3 }, 1))).toBe('3 passed, 1 failed');
});

test('a clause that is not kept is a failure, and one whose test failed is counted once', () => {
  const run = readTotals({ numPassedTests: 3, numFailedTests: 1 }, 1);
  const faults = faultsAsTotals([{ hidden: true }, { hidden: false }]);
  expect(describeTotals(addTotals([run, faults]))).toBe('3 passed, 2 failed');
});
