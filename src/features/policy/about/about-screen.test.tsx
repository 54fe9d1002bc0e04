import { render, screen } from '@testing-library/react';
import { operator } from '@contract/policy/versions/operator';
import { startProgram } from '../../../../tests/support/program';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

beforeEach(() => resetPhone());
afterEach(() => jest.useRealTimers());

test.each([
  ['2026-11-24T03:00:00.000Z', '今天提出的，最迟 2026年12月15日 答复。'],
  ['2026-12-31T03:00:00.000Z', /最迟 2027年1月15日 答复。那时的放假安排还没有公布/],
])('at %s a question is answered by a day that is named', async (now, said) => {
  jest.useFakeTimers({ now: new Date(now) });
  const { AboutScreen } = await startProgram(() => import('./about-screen'));
  render(<AboutScreen />);
  expect(screen.getByText(said)).toBeTruthy();
});

test('whoever opens it finds the contacts, and nothing is asked of the cloud', async () => {
  const { AboutScreen } = await startProgram(() => import('./about-screen'));
  render(<AboutScreen />);
  for (const contact of [operator.phone, operator.email, operator.officer]) {
    expect(screen.getByText(contact)).toBeTruthy();
  }
  expect(phone.calls).toEqual([]);
});
