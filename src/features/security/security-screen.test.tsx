import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../tests/support/program';
import { phone, resetPhone } from '../../../tests/support/taro-api';

async function open() {
  const { SecurityScreen } = await startProgram(() => import('./security-screen'));
  render(<SecurityScreen />);
}
const decision = { at: '2026-11-23T08:00:00.000Z', outcome: 'refused' };

beforeEach(resetPhone);

test('each decision says what was done, what came of it and by which rule', async () => {
  const often = { action: 'account.rename', rule: 'too-often', allowed: 30, windowSeconds: 86_400 };
  const unsafe = { action: 'card.create', rule: 'unsafe-content' };
  const none = { allowed: null, windowSeconds: null };
  const decisions = [
    { ...decision, ...often },
    { ...decision, ...unsafe, ...none },
  ];
  phone.cloud = () => ({ ok: true, value: { decisions } });
  await open();
  expect(await screen.findByText('改昵称时，做得太勤，这一次没有做')).toBeTruthy();
  expect(screen.getByText(/一天最多 30 次/)).toBeTruthy();
  expect(screen.getByText(/做名片时，内容没有通过/)).toBeTruthy();
});

test('nothing decided is said, and there is a way to object', async () => {
  phone.cloud = () => ({ ok: true, value: { decisions: [] } });
  await open();
  expect(await screen.findByText('没有拒绝过你')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /觉得不对/ }));
  await waitFor(() => expect(phone.visited).toEqual(['/packages/privacy/pages/about/index']));
});
