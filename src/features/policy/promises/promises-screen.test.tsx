import { act, fireEvent, render, screen } from '@testing-library/react';
import { behaviours, type CheckedRun } from '@contract/policy/behaviours';
import { startProgram } from '../../../../tests/support/program';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

async function open(run: CheckedRun | null, query: Record<string, string> = {}) {
  phone.query = query;
  Reflect.set(globalThis, 'LAST_RUN', run);
  const { PromisesScreen } = await startProgram(() => import('./promises-screen'));
  render(<PromisesScreen />);
}
const checks = (last: [number, number]): CheckedRun => ({
  at: '2026-11-24T08:00:00.000Z',
  checks: behaviours.map((_, index) => (index === 0 ? last : [3, 3])),
});

beforeEach(() => resetPhone());
afterEach(() => Reflect.deleteProperty(globalThis, 'LAST_RUN'));

test('a build without results says that it knows none, and claims nothing', async () => {
  await open(null);
  expect(screen.getByText(/这份程序没有带上检查结果/)).toBeTruthy();
  expect(screen.getAllByText(/由 \d+ 项自动检查证明/).length).toBeGreaterThan(10);
  expect(screen.queryByText(/都通过了/)).toBeNull();
});

test('a build of what was tested says when, and how many checks passed', async () => {
  await open(checks([3, 3]));
  expect(screen.getByText(/这份程序的全部检查在 2026年11月24日 .* 跑完，都通过了/)).toBeTruthy();
  expect(screen.getAllByText(/3 项自动检查，都通过了/).length).toBeGreaterThan(10);
});

test('a check that failed is said at the top and at its behaviour', async () => {
  await open(checks([1, 3]));
  expect(screen.getByRole('alert')).toBeTruthy();
  expect(screen.getByText(/有 2 项没有通过/)).toBeTruthy();
  expect(screen.getByText('3 项自动检查，只通过了 1 项')).toBeTruthy();
});

test('what is not built yet says so, and what is done instead', async () => {
  await open(null);
  const unbuilt = behaviours.find(({ notYet }) => notYet !== undefined);
  const said = unbuilt?.notYet?.['zh-CN'] ?? 'none';
  expect(screen.getByText(new RegExp(`现在：${said}`))).toBeTruthy();
  expect(screen.getAllByText('还没有做').length).toBeGreaterThan(0);
});

test('a clause is found by its number, and leads back to its text', async () => {
  await open(null, { clause: '8.5' });
  expect(phone.scrolledTo).toEqual(['#clause-8-5']);
  expect(screen.getByRole('group', { name: /^8\.5/ })).toBeTruthy();
});

test('from a clause it is one tap to its words', async () => {
  await open(null);
  for (const link of screen.getAllByRole('link', { name: '读这一条' }).slice(0, 1)) {
    await act(async () => fireEvent.click(link));
  }
  expect(phone.visited).toEqual(['/packages/privacy/pages/policy/index?clause=head']);
});

test('together the parts hold every behaviour', async () => {
  await open(null);
  const seen = new Set<string>();
  const look = () => {
    for (const { does } of behaviours) {
      if (screen.queryByText(does['zh-CN']) !== null) {
        seen.add(does['zh-CN']);
      }
    }
  };
  look();
  const next = screen.queryByRole('button', { name: '下一部分' });
  if (next !== null) {
    await act(async () => fireEvent.click(next));
    look();
  }
  expect(seen.size).toBe(behaviours.length);
});
