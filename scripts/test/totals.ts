/** Jest's own numbers. `broken`: files that could not run, or a run that ended without a report. */
export type Totals = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly broken: number;
};

/** From jest's JSON report, or null where there is none. */
export function readTotals(report: unknown, exitCode: number | null): Totals {
  const number = (name: string): number => Number(Reflect.get(Object(report), name) ?? 0);
  const failed = number('numFailedTests');
  const broken = number('numRuntimeErrorTestSuites');
  // A run that fails without saying which test did is not a run that passed.
  const isUnexplained = report === null || (exitCode !== 0 && failed + broken === 0);
  return {
    passed: number('numPassedTests'),
    failed,
    skipped: number('numPendingTests') + number('numTodoTests'),
    broken: broken + (isUnexplained ? 1 : 0),
  };
}

export function addTotals(all: readonly Totals[]): Totals {
  const sum = (name: keyof Totals): number => all.reduce((total, each) => total + each[name], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    broken: sum('broken'),
  };
}

/** A clause that is not kept counts as a failure, unless a failed test says so already. */
export function faultsAsTotals(faults: readonly { readonly hidden: boolean }[]): Totals {
  return { passed: 0, failed: faults.filter(({ hidden }) => hidden).length, skipped: 0, broken: 0 };
}

/** The last line of `npm test`. A file that could not run counts as one failure. */
export function describeTotals({ passed, failed, skipped, broken }: Totals): string {
  const line = `${passed} passed, ${failed + broken} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
