import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { entryId, entryView } from '../../../../tests/support/samples';
import { networkOff, phone, resetPhone } from '../../../../tests/support/taro-api';

const page = (entries: unknown[], next: string | null = null, total = entries.length) => ({
  ok: true,
  value: { entries, recent: [], next, total },
});
const refused = (error: string) => ({ ok: false, error, traceId: 'r_1' });

async function openHolder() {
  const { HolderHome } = await startProgram(() => import('./holder-home'));
  render(<HolderHome />);
}

beforeEach(resetPhone);
afterEach(() => jest.useRealTimers());

test('the cards kept stand there with what tells them apart', async () => {
  phone.cloud = () => page([entryView(1, '陈曼')]);
  await openHolder();
  fireEvent.click(await screen.findByRole('button', { name: '陈曼 华南设计周 · 策展人' }));
  await waitFor(() =>
    expect(phone.visited).toEqual([`/packages/exchange/pages/entry/index?id=${entryId(1)}`]),
  );
});

test('an empty holder says how a card gets in', async () => {
  phone.cloud = () => page([]);
  await openHolder();
  expect(await screen.findByText('名片夹还是空的')).toBeTruthy();
});

test('a guest learns what would be kept, and is not asked to agree unasked', async () => {
  phone.cloud = () => refused('account/required');
  await openHolder();
  expect(await screen.findByText(/存之前会先问你/)).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a card taken back and a person who left are said apart', async () => {
  const nothing = { name: null, title: null, organisation: null };
  phone.cloud = () =>
    page([
      { ...entryView(1), ...nothing, state: 'withdrawn' },
      { ...entryView(2), ...nothing, state: 'gone' },
    ]);
  await openHolder();
  expect(await screen.findByText('主人收回了这张名片')).toBeTruthy();
  expect(screen.getByText('已注销用户')).toBeTruthy();
});

test('more than a page comes page by page, to the last one', async () => {
  phone.cloud = (_action, input) =>
    (input as { after?: string }).after === 'p2'
      ? page([entryView(1, '最早的')], null, 2)
      : page([entryView(2, '最新的')], 'p2', 2);
  await openHolder();
  fireEvent.click(await screen.findByRole('button', { name: '再看一些' }));
  expect(await screen.findByText('最早的')).toBeTruthy();
  expect(screen.getByText('最新的')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '再看一些' })).toBeNull();
});

test('a page that does not come leaves the others and can be asked for again', async () => {
  jest.useFakeTimers();
  phone.cloud = (_action, input) => {
    if ('after' in (input as object)) {
      throw networkOff;
    }
    return page([entryView(2, '最新的')], 'p2', 2);
  };
  await openHolder();
  await act(() => jest.advanceTimersByTimeAsync(10));
  fireEvent.click(screen.getByRole('button', { name: '再看一些' }));
  await act(() => jest.advanceTimersByTimeAsync(30_000));
  expect(screen.getByText(/连不上网络/)).toBeTruthy();
  expect(screen.getByText('最新的')).toBeTruthy();
  expect(screen.getByRole('button', { name: '再看一些' })).toBeTruthy();
});
