import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { purposes, type PurposeId } from '@contract/policy/purposes';
import { uses } from '@contract/policy/uses';
import { account } from '../../../../tests/support/samples';
import { startProgram } from '../../../../tests/support/program';
import { phone, resetPhone } from '../../../../tests/support/taro-api';
import { stateOf } from './uses-screen';

async function open() {
  const { UsesScreen } = await startProgram(() => import('./uses-screen'));
  const { call } = await import('@phone/cloud/call');
  await call('account.me', {});
  render(<UsesScreen />);
}
const published = {
  events: [{ day: '2026-11-20', event: 'cardMade', people: 12, count: 30 }],
  answers: [{ question: '2026q4', choice: 'easy', people: 11 }],
};

beforeEach(() => {
  resetPhone();
  phone.cloud = (action) => ({
    ok: true,
    value: action === 'account.me' ? { account } : published,
  });
});

test('every purpose belongs to a use of clause 4, and to one only', () => {
  const all = Object.values(uses).flatMap((use): readonly PurposeId[] => use.purposes);
  expect([...all].sort()).toEqual(Object.keys(purposes).sort());
});

test('recommending is not done: no purpose, no switch, and it says so', async () => {
  expect(uses.recommend.purposes).toEqual([]);
  await open();
  expect(screen.getByText('没有做')).toBeTruthy();
  expect(screen.getByText(/没有做。不推荐人/)).toBeTruthy();
});

test('what is optional is off until it is switched on, and leads to its switch', async () => {
  for (const id of ['personalise', 'improve', 'survey'] as const) {
    expect(stateOf(id, account)).toBe('off');
    expect(stateOf(id, { purposes: { ...account.purposes, [id]: true } })).toBe('on');
  }
  expect([stateOf('security', null), stateOf('account', account)]).toEqual(['byLaw', 'always']);
  await open();
  fireEvent.click(screen.getByRole('button', { name: /帮助改进/ }));
  await waitFor(() => expect(phone.visited).toEqual(['/packages/privacy/pages/consents/index']));
});

test('the totals that anybody may see stand there as they are', async () => {
  await open();
  expect(await screen.findByText('12 人，共 30 次')).toBeTruthy();
  expect(screen.getByText('11 人')).toBeTruthy();
});
