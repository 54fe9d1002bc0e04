import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    title: '小程序怎样说到做到',
    head: (clauses: number, tests: number) => `${clauses} 条政策，${tests} 项自动检查`,
    note: '政策的每一条，程序做了什么，由哪些自动检查证明。哪一条没有检查，或者检查没有通过，程序的测试就通不过。条款改了字，要有人重新对过才行。',
    allPassed: (time: string) => `这份程序的全部检查在 ${time} 跑完，都通过了。`,
    somePassed: (time: string, failed: number) =>
      `这份程序的检查在 ${time} 跑完，有 ${failed} 项没有通过，下面标出来了。`,
    unknown: '这份程序没有带上检查结果，所以这里只写由多少项检查来证明，不说通过了没有。',
    checks: (count: number) => `由 ${count} 项自动检查证明`,
    passed: (count: number) => `${count} 项自动检查，都通过了`,
    failed: (passed: number, of: number) => `${of} 项自动检查，只通过了 ${passed} 项`,
    notYet: '还没有做',
    instead: (words: string) => `现在：${words}`,
    read: '读这一条',
  },
  en: {
    title: 'Keeping its word',
    head: (clauses: number, tests: number) => `${clauses} clauses, ${tests} automatic checks`,
    note: 'For each clause of the policy what the program does, and which automatic checks prove it. A clause without a check, or with one that fails, fails the tests of the program. A clause whose words change must be looked at again.',
    allPassed: (time: string) => `All checks of this very program ended on ${time} and passed.`,
    somePassed: (time: string, failed: number) =>
      `The checks of this very program ended on ${time}; ${failed} did not pass and are marked below.`,
    unknown:
      'This build carries no results, so it says how many checks prove each point and not whether they passed.',
    checks: (count: number) =>
      count === 1 ? 'Proved by 1 automatic check' : `Proved by ${count} automatic checks`,
    passed: (count: number) =>
      count === 1 ? '1 automatic check, passed' : `${count} automatic checks, all passed`,
    failed: (passed: number, of: number) => `${passed} of ${of} automatic checks passed`,
    notYet: 'Not built yet',
    instead: (words: string) => `For now: ${words}`,
    read: 'Read the clause',
  },
} satisfies Text;
