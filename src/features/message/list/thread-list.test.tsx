import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const id = (number: number) => `x_${String(number).padStart(20, '0')}`;
const thread = (number: number, more: object = {}) => ({
  ...{ id: id(number), state: 'open', blocked: false, name: `第${number}位`, organisation: null },
  ...{ unread: 0, at: '2026-12-01T08:00:00.000Z', last: { sent: false, text: '周三见' } },
  ...more,
});
const page = (threads: object[], next: string | null = null) => ({
  ok: true,
  value: { threads, next },
});

async function openList() {
  const { ThreadList } = await startProgram(() => import('./thread-list'));
  render(<ThreadList />);
}

beforeEach(resetPhone);

test('a conversation says with whom, what came last and how much is unread, and opens', async () => {
  phone.cloud = () => page([thread(1, { unread: 3 })]);
  await openList();
  fireEvent.click(await screen.findByRole('button', { name: /第1位[\s\S]*周三见[\s\S]*3/ }));
  await waitFor(() =>
    expect(phone.visited).toEqual([`/packages/message/pages/thread/index?id=${id(1)}`]),
  );
});

test('one who left and one whose card is gone are said apart, and a card is said to be one', async () => {
  const last = { sent: false, text: null };
  phone.cloud = () =>
    page([
      thread(1, { name: null, state: 'gone' }),
      thread(2, { name: null, state: 'closed', last }),
    ]);
  await openList();
  expect(await screen.findByText('已注销用户')).toBeTruthy();
  expect(screen.getByText('名片已收回')).toBeTruthy();
  expect(screen.getByText(/\[名片\]/)).toBeTruthy();
});

test('nothing yet, and whoever has no account, are told how it begins', async () => {
  phone.cloud = () => ({ ok: false, error: 'account/required', traceId: 'r_1' });
  await openList();
  expect(await screen.findByText(/点「发消息」/)).toBeTruthy();
});

test('older conversations are a tap away', async () => {
  phone.cloud = (_action, input) =>
    'before' in Object(input) ? page([thread(2)]) : page([thread(1)], 'p2');
  await openList();
  fireEvent.click(await screen.findByRole('button', { name: '更早的' }));
  expect(await screen.findByText('第2位')).toBeTruthy();
});
