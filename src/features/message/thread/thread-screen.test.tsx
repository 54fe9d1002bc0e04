import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { cardView } from '../../../../tests/support/samples';
import {
  hidePage,
  networkOff,
  phone,
  resetPhone,
  showPage,
} from '../../../../tests/support/taro-api';

const id = `x_${'0'.repeat(20)}`;
const at = '2026-12-01T08:00:00.000Z';
const head = { id, state: 'open', blocked: false, name: '陈曼', organisation: '华南设计周' };
const said = (number: number, text: string, sent = false) => ({
  ...{ number, sent, at, kind: 'text', text },
});
const read = (messages: object[], more: object = {}) => ({
  ok: true,
  value: { head, unread: 0, messages, more: false, ...more },
});
const answers: Record<string, (input: object) => unknown> = {};
const actions = (name: string) => phone.calls.filter(({ action }) => action === name);

async function openThread() {
  phone.query = { id };
  const { ThreadScreen } = await startProgram(() => import('./thread-screen'));
  render(<ThreadScreen chooseCard={async () => ({ card: cardView() })} />);
}
async function write(text: string) {
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: '发送' }));
}

beforeEach(() => {
  resetPhone();
  answers['message.read'] = (input) =>
    read('after' in input ? [] : [said(2, '好的'), said(1, '你好')]);
  answers['message.mark'] = () => ({ ok: true, value: { unread: 0 } });
  answers['message.send'] = () => ({ ok: true, value: { number: 3, at } });
  phone.cloud = (action, input) => answers[action]?.(Object(input) as object);
});
afterEach(() => jest.useRealTimers());

test('a conversation stands there oldest first, and what was unread is marked as seen', async () => {
  answers['message.read'] = () => read([said(2, '好的'), said(1, '你好')], { unread: 2 });
  await openThread();
  const bubbles = await screen.findAllByRole('button', { name: /^陈曼，/ });
  expect(bubbles).toMatchObject([{ textContent: '你好' }, { textContent: '好的' }]);
  expect(actions('message.mark')).toMatchObject([{ input: { thread: id, upTo: 2 } }]);
  expect(phone.title).toBe('陈曼');
});

test('a message that did not get there is sent again as the same message', async () => {
  jest.useFakeTimers();
  answers['message.send'] = () => {
    throw networkOff;
  };
  await openThread();
  await act(() => jest.advanceTimersByTimeAsync(10));
  await write('周三见');
  await act(() => jest.advanceTimersByTimeAsync(30_000));
  expect(screen.getByText(/连不上网络/)).toBeTruthy();
  answers['message.send'] = () => ({ ok: true, value: { number: 3, at } });
  answers['message.read'] = () => read([said(3, '周三见', true)]);
  fireEvent.click(screen.getByRole('button', { name: '没发出去，点这里再发一次' }));
  await act(() => jest.advanceTimersByTimeAsync(10));
  expect(screen.queryByText(/连不上网络/)).toBeNull();
  expect(screen.getByText('已发出')).toBeTruthy();
  expect(new Set(actions('message.send').map(({ key }) => key)).size).toBe(1);
  expect(actions('message.send').length).toBeGreaterThan(1);
});

test('a text that may not go out comes back to be changed, with the reason', async () => {
  answers['message.send'] = () => ({ ok: false, error: 'content/unsafe', traceId: 'r_1' });
  await openThread();
  await write('不妥的话');
  expect(await screen.findByText(/没有通过微信的内容检查/)).toBeTruthy();
  expect(screen.getByDisplayValue('不妥的话')).toBeTruthy();
  expect(screen.queryByText(/点这里再发一次/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '申诉' }));
  const about = { kind: 'text', text: '不妥的话' };
  await waitFor(() => expect(actions('report.appeal')).toMatchObject([{ input: { about } }]));
});

test('a card of one’s own goes out as a card', async () => {
  await openThread();
  fireEvent.click(await screen.findByRole('button', { name: '发名片' }));
  await waitFor(() => expect(actions('message.send')).toHaveLength(1));
  const draft = { kind: 'card', card: cardView().id };
  expect(actions('message.send')[0]?.input).toEqual({ thread: id, draft });
});

test('news are asked for while the page is in front, and never behind another page', async () => {
  jest.useFakeTimers();
  await openThread();
  await act(() => jest.advanceTimersByTimeAsync(10));
  expect(actions('message.read')).toHaveLength(1);
  answers['message.read'] = () => read([said(3, '带上图纸')]);
  await act(() => jest.advanceTimersByTimeAsync(5_000));
  expect(screen.getByText('带上图纸')).toBeTruthy();
  act(hidePage);
  await act(() => jest.advanceTimersByTimeAsync(600_000));
  expect(actions('message.read')).toHaveLength(2);
  act(showPage);
  await act(() => jest.advanceTimersByTimeAsync(10));
  expect(actions('message.read')).toHaveLength(3);
});

test('older messages come before the others', async () => {
  answers['message.read'] = (input) =>
    'before' in input ? read([said(1, '你好')]) : read([said(2, '好的')], { more: true });
  await openThread();
  fireEvent.click(await screen.findByRole('button', { name: '看更早的' }));
  expect(await screen.findByText('你好')).toBeTruthy();
  const bubbles = screen.getAllByRole('button', { name: /^陈曼，/ });
  expect(bubbles).toMatchObject([{ textContent: '你好' }, { textContent: '好的' }]);
  expect(screen.queryByRole('button', { name: '看更早的' })).toBeNull();
});

test('a message of the other can be copied, deleted and reported; one’s own is not reported', async () => {
  answers['message.report'] = () => ({ ok: true, value: {} });
  answers['message.remove'] = () => ({ ok: true, value: {} });
  await openThread();
  phone.chosenLine = 2;
  fireEvent.click(await screen.findByRole('button', { name: '陈曼，你好' }));
  await waitFor(() => expect(actions('message.report')).toHaveLength(1));
  expect(actions('message.report')[0]?.input).toEqual({
    thread: id,
    number: 1,
    reason: 'crime',
  });
  phone.chosenLine = 1;
  fireEvent.click(screen.getByRole('button', { name: '陈曼，好的' }));
  await waitFor(() => expect(screen.queryByText('好的')).toBeNull());
  expect(actions('message.remove')[0]?.input).toEqual({ thread: id, number: 2 });
});

test('blocking names what it means first, and then nothing more can be written', async () => {
  let blocked = false;
  answers['exchange.block'] = () => {
    blocked = true;
    return { ok: true, value: { blocked } };
  };
  answers['message.read'] = () =>
    read([said(1, '你好')], { head: blocked ? { ...head, state: 'closed', blocked } : head });
  await openThread();
  fireEvent.click(await screen.findByRole('link', { name: '更多操作' }));
  expect(await screen.findByText('你屏蔽了对方，不能互发消息。')).toBeTruthy();
  expect(phone.said[0]).toMatch(/屏蔽对方？.*不会收到通知/);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('of one who left the messages stay, under nobody’s name', async () => {
  const gone = { ...head, state: 'gone', name: null, organisation: null };
  answers['message.read'] = () => read([said(1, '你好')], { head: gone });
  await openThread();
  expect(await screen.findByRole('button', { name: '已注销用户，你好' })).toBeTruthy();
  expect(screen.getByText(/对方已经离开/)).toBeTruthy();
});

test('what is no conversation says so without a call', async () => {
  phone.query = { id: 'nonsense' };
  const { ThreadScreen } = await startProgram(() => import('./thread-screen'));
  render(<ThreadScreen chooseCard={async () => ({ card: null, why: null })} />);
  expect(screen.getByText(/没有找到/)).toBeTruthy();
  expect(phone.calls).toEqual([]);
});

test('a link says below where it leads, and an odd one is warned about before it is copied', async () => {
  const odd = '点 https://bank.example@evil.example/ 领奖';
  answers['message.read'] = () => read([said(2, odd), said(1, '图在 lnad.cn')]);
  await openThread();
  expect(await screen.findByText('通向 lnad.cn')).toBeTruthy();
  expect(screen.getByText(/^通向 evil\.example · /)).toBeTruthy();
  phone.modal = false;
  phone.chosenLine = 0;
  fireEvent.click(screen.getByRole('button', { name: /领奖/ }));
  await waitFor(() => expect(phone.said.join()).toContain('通向 evil.example'));
  expect(phone.copied).toEqual([]);
});
