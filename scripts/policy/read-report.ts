import path from 'node:path';
import type { TestState } from './last-run';

type Assertion = { readonly fullName: string; readonly status: string };
type TestFile = { readonly name: string; readonly assertionResults: readonly Assertion[] };

/**
 * Jest's JSON report as one state for each test, by `<file>: <name>`. Where two tests have one
 * name, both must have passed. A report that is none gives nothing.
 */
export function readReport(report: unknown, root: string): Record<string, TestState> {
  const tests: Record<string, TestState> = {};
  for (const { name, assertionResults } of filesOf(report)) {
    const file = path.relative(root, name).replaceAll(path.sep, '/');
    for (const { fullName, status } of assertionResults) {
      const key = `${file}: ${fullName}`;
      const state = stateOf(status);
      tests[key] = tests[key] === undefined || tests[key] === 'passed' ? state : tests[key];
    }
  }
  return tests;
}

function filesOf(report: unknown): readonly TestFile[] {
  const files: unknown = Reflect.get(Object(report), 'testResults');
  return Array.isArray(files) ? (files as TestFile[]) : [];
}

const stateOf = (status: string): TestState =>
  status === 'passed' || status === 'failed' ? status : 'skipped';
