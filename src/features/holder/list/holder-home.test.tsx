import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { entryId, entryView, listOf } from '../../../../tests/support/samples';
import { networkOff, phone, resetPhone } from '../../../../tests/support/taro-api';

const page = (...args: Parameters<typeof listOf>) => ({ ok: true, value: listOf(...args) });
const some = (...entries: unknown[]) => ({ ok: true, value: { entries } });
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

/** A list of two, of which the first answer shows one. */
const half = page([entryView(2, '最新的')], {
  ids: [entryId(2), entryId(1)],
  letters: [{ letter: 'Z', count: 2 }],
  total: 2,
});

test('more than a page comes page by page, to the last one', async () => {
  phone.cloud = (action) => (action === 'holder.some' ? some(entryView(1, '最早的')) : half);
  await openHolder();
  fireEvent.click(await screen.findByRole('button', { name: '再看一些' }));
  expect(await screen.findByText('最早的')).toBeTruthy();
  expect(screen.getByText('最新的')).toBeTruthy();
  expect(phone.calls.at(-1)).toMatchObject({ input: { ids: [entryId(1)] } });
  expect(screen.queryByRole('button', { name: '再看一些' })).toBeNull();
});

test('a page that does not come leaves the others and can be asked for again', async () => {
  jest.useFakeTimers();
  phone.cloud = (action) => {
    if (action === 'holder.some') {
      throw networkOff;
    }
    return half;
  };
  await openHolder();
  await act(() => jest.advanceTimersByTimeAsync(10));
  fireEvent.click(screen.getByRole('button', { name: '再看一些' }));
  await act(() => jest.advanceTimersByTimeAsync(30_000));
  expect(screen.getByText(/连不上网络/)).toBeTruthy();
  expect(screen.getByText('最新的')).toBeTruthy();
  expect(screen.getByRole('button', { name: '再看一些' })).toBeTruthy();
});

test('words are asked for once the person pauses, and what was there stays meanwhile', async () => {
  jest.useFakeTimers();
  const found = page([entryView(3, '曾思齐')], { total: 2 });
  phone.cloud = (_action, input) => ('words' in (input as object) ? found : half);
  await openHolder();
  await act(() => jest.advanceTimersByTimeAsync(10));
  for (const words of ['z', 'zs', 'zsq']) {
    fireEvent.input(screen.getByLabelText(/搜姓名/), { target: { value: words } });
    await act(() => jest.advanceTimersByTimeAsync(100));
  }
  expect(screen.getByText('最新的')).toBeTruthy();
  await act(() => jest.advanceTimersByTimeAsync(400));
  expect(screen.getByText('曾思齐')).toBeTruthy();
  const asked = phone.calls.map(({ input }) => input);
  expect(asked).toEqual([{ order: 'name' }, { order: 'name', words: 'zsq' }]);
});

test('a letter leads to where it begins, and back to the start', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => entryId(index));
  const letters = [
    { letter: 'C', count: 55 },
    { letter: 'Z', count: 5 },
  ];
  const first = ids.slice(0, 50).map((_, index) => entryView(index));
  phone.cloud = (action) =>
    action === 'holder.some'
      ? some(entryView(55, '周予安'))
      : page(first, { ids, letters, total: 60 });
  await openHolder();
  fireEvent.click(await screen.findByRole('button', { name: 'Z' }));
  expect(await screen.findByText('周予安')).toBeTruthy();
  expect(phone.calls.at(-1)?.input).toEqual({ ids: ids.slice(55) });
  fireEvent.click(screen.getByRole('button', { name: '从头看' }));
  expect(await screen.findByText('第0位')).toBeTruthy();
});

test('groups and stars are a tap away', async () => {
  const groups = [{ name: '客户', count: 1 }];
  phone.cloud = () => page([entryView(1, '陈曼')], { groups });
  await openHolder();
  fireEvent.click(await screen.findByRole('tab', { name: '客户' }));
  await waitFor(() => expect(phone.calls.at(-1)?.input).toEqual({ order: 'name', group: '客户' }));
  fireEvent.click(screen.getByRole('tab', { name: '星标' }));
  await waitFor(() => expect(phone.calls.at(-1)?.input).toEqual({ order: 'name', starred: true }));
});

test('how many cards came in is said on the tab and at the top, without another call', async () => {
  phone.cloud = () => page([entryView(1, '陈曼')], { incoming: 3 });
  await openHolder();
  fireEvent.click(await screen.findByRole('button', { name: '新收到 3 张' }));
  await waitFor(() => expect(phone.visited).toEqual(['/packages/exchange/pages/exchanges/index']));
  expect(phone.badge).toBe('3');
  expect(phone.calls).toHaveLength(1);
});

test('the newest first is the whole holder in another order', async () => {
  phone.cloud = () => page([entryView(1, '陈曼')]);
  await openHolder();
  fireEvent.click(await screen.findByRole('tab', { name: '新存的在前' }));
  await waitFor(() => expect(phone.calls.at(-1)?.input).toEqual({ order: 'newest' }));
});
