import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { phone, resetPhone } from '../../../../tests/support/taro-api';
import { dayOf, daysOf } from './range';

const items = [
  {
    item: 'card.mobile',
    held: 2,
    written: 5,
    last: '2026-11-23T08:00:00.000Z',
    erasedBy: null,
  },
  {
    item: 'audit.entry',
    held: 9,
    written: 9,
    last: '2026-11-23T08:00:00.000Z',
    erasedBy: '2027-05-25T08:00:00.000Z',
  },
];

async function open() {
  const { CollectionScreen } = await startProgram(() => import('./collection-screen'));
  render(<CollectionScreen />);
}
const ranges = () => phone.calls.map(({ input }) => input as { from: string; to: string });

beforeEach(resetPhone);

test('each item says how often it was collected, how much is held and when it is gone', async () => {
  phone.cloud = () => ({ ok: true, value: { items } });
  await open();
  expect(await screen.findByText(/收集 5 次，现存 2 条，最近一次 2026年11月23日/)).toBeTruthy();
  expect(screen.getByText(/最迟 2027年5月25日/)).toBeTruthy();
  expect(screen.getAllByText(/收集 0 次，现存 0 条/).length).toBeGreaterThan(5);
  expect(phone.calls).toHaveLength(1);
});

test('another span is another question, and two days of ones own are one too', async () => {
  phone.cloud = () => ({ ok: true, value: { items } });
  await open();
  await screen.findByText(/收集 5 次/);
  fireEvent.click(screen.getByRole('tab', { name: '7 天' }));
  await waitFor(() => expect(phone.calls).toHaveLength(2));
  fireEvent.click(screen.getByRole('tab', { name: '自己选' }));
  const first = screen.getByDisplayValue(daysOf('7', new Date()).first);
  fireEvent.change(first, { target: { value: '2026-01-05' } });
  await waitFor(() => expect(phone.calls).toHaveLength(3));
  const [month, week, own] = ranges();
  expect(month?.to).toBe(week?.to);
  expect(String(month?.from) < String(week?.from)).toBe(true);
  expect(dayOf(new Date(String(own?.from)))).toBe('2026-01-05');
});

test('a guest sees the whole list, without counts and without a failure', async () => {
  phone.cloud = () => ({ ok: false, error: 'account/required', traceId: 'r_1' });
  await open();
  expect(await screen.findByText(/注册以后/)).toBeTruthy();
  expect(screen.getByText('身份证号')).toBeTruthy();
  expect(screen.queryByText(/收集 0 次/)).toBeNull();
});
