import { act, renderHook, waitFor } from '@testing-library/react';
import { startProgram } from '../../tests/support/program';
import { hidePage, networkOff, phone, resetPhone, showPage } from '../../tests/support/taro-api';

const guest = { ok: true, value: { account: null, cards: [] } };

/** The answers are kept in memory, so each test starts the program anew on the same phone. */
async function start() {
  const { useQuery } = await startProgram(() => import('./use-query'));
  const { call } = await import('./call');
  return { useQuery, call };
}
const actions = () => phone.calls.map(({ action }) => action);

beforeEach(() => {
  resetPhone();
  phone.cloud = () => guest;
});
afterEach(() => jest.useRealTimers());

test('opening a page is one call, though it is loaded and shown', async () => {
  const { useQuery } = await start();
  const { result } = renderHook(() => useQuery('card.home', {}));
  await waitFor(() => expect(result.current.state).toBe('ready'));
  act(showPage);
  expect(actions()).toEqual(['card.home']);
});

test('two places that ask the same at once share one call', async () => {
  const { useQuery } = await start();
  const first = renderHook(() => useQuery('card.home', {}));
  const second = renderHook(() => useQuery('card.home', {}));
  await waitFor(() => expect(first.result.current.state).toBe('ready'));
  expect(second.result.current.value).toBe(first.result.current.value);
  expect(actions()).toEqual(['card.home']);
});

test('a page that comes back later shows what it knew and asks again', async () => {
  const { useQuery } = await start();
  const first = renderHook(() => useQuery('card.home', {}));
  await waitFor(() => expect(first.result.current.state).toBe('ready'));
  first.unmount();
  jest.useFakeTimers({ now: Date.now() + 60_000 });
  const again = renderHook(() => useQuery('card.home', {}));
  expect(again.result.current.state).toBe('ready');
  await act(() => jest.runAllTimersAsync());
  expect(actions()).toEqual(['card.home', 'card.home']);
});

test('a page opened anew asks anew, however recent the last answer', async () => {
  const { useQuery } = await start();
  const first = renderHook(() => useQuery('card.home', {}));
  await waitFor(() => expect(first.result.current.state).toBe('ready'));
  first.unmount();
  renderHook(() => useQuery('card.home', {}));
  await waitFor(() => expect(actions()).toHaveLength(2));
});

test('a write makes what it touched come anew, and leaves the rest alone', async () => {
  const { useQuery, call } = await start();
  const { result } = renderHook(() => [useQuery('card.home', {}), useQuery('holder.list', {})]);
  await waitFor(() => expect(result.current.map(({ state }) => state)).toEqual(['ready', 'ready']));
  await act(() => call('card.remove', { id: 'c_00000000000000000000' }));
  await waitFor(() => expect(actions().filter((name) => name === 'card.home')).toHaveLength(2));
  expect(actions().filter((name) => name === 'holder.list')).toHaveLength(1);
});

test('a page behind another one waits with asking until it is in front', async () => {
  const { useQuery, call } = await start();
  const { result } = renderHook(() => useQuery('card.home', {}));
  await waitFor(() => expect(result.current.state).toBe('ready'));
  act(hidePage);
  await act(() => call('card.remove', { id: 'c_00000000000000000000' }));
  expect(actions()).toEqual(['card.home', 'card.remove']);
  act(showPage);
  await waitFor(() => expect(actions()).toHaveLength(3));
});

test('without an input nothing is asked', async () => {
  const { useQuery } = await start();
  const { result } = renderHook(() => useQuery('card.home', null));
  expect(result.current.state).toBe('loading');
  expect(phone.calls).toEqual([]);
});

test('a failure says why, is not repeated by itself, and can be tried again', async () => {
  const { useQuery } = await start();
  phone.cloud = () => ({ ok: false, error: 'rate/limited', traceId: 'r_1' });
  const { result } = renderHook(() => useQuery('card.home', {}));
  await waitFor(() =>
    expect(result.current).toMatchObject({ state: 'failed', error: 'rate/limited' }),
  );
  expect(phone.calls).toHaveLength(1);
  phone.cloud = () => guest;
  act(() => result.current.reload());
  await waitFor(() => expect(result.current.state).toBe('ready'));
});

test('without a network the last answer stays on the screen, with the reason beside it', async () => {
  const { useQuery } = await start();
  const { result } = renderHook(() => useQuery('card.home', {}));
  await waitFor(() => expect(result.current.state).toBe('ready'));
  phone.cloud = () => {
    throw networkOff;
  };
  jest.useFakeTimers();
  act(() => result.current.reload());
  await act(() => jest.runAllTimersAsync());
  expect(result.current).toMatchObject({ state: 'ready', error: 'network/unreachable' });
});
