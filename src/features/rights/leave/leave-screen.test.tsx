import { act, fireEvent, render, screen } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { account } from '../../../../tests/support/samples';
import { textsOf } from '../../../../tests/support/shown';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const preview = {
  erased: [
    { item: 'limit.counter', count: 4 },
    { item: 'card.name', count: 3 },
    { item: 'account.phone', count: 0 },
  ],
  kept: [
    {
      item: 'audit.entry',
      count: 12,
      article: { 'zh-CN': '网络安全法第二十一条', en: 'Cybersecurity Law, article 21' },
      until: '2027-05-25T08:00:00.000Z',
    },
  ],
  erasedAt: '2026-11-30T08:00:00.000Z',
};
const answers: Record<string, object> = {
  'account.me': { account },
  'rights.previewLeaving': preview,
  'rights.leave': { leavesAt: preview.erasedAt },
  'rights.stay': { state: 'live' },
};

async function open() {
  const { LeaveScreen } = await startProgram(() => import('./leave-screen'));
  render(<LeaveScreen />);
  await screen.findByRole('button', { name: '申请注销' });
}
const tap = async (name: string) =>
  act(async () => fireEvent.click(await screen.findByRole('button', { name })));
const asked = (action: string) => phone.calls.filter((call) => call.action === action).length;

beforeEach(() => {
  resetPhone();
  phone.cloud = (action) => ({ ok: true, value: answers[action] });
});

test('what is lost stands there by name and count, what people gave first', async () => {
  await open();
  expect(textsOf(screen.getAllByText(/^(名片上的姓名|操作次数)$/))).toEqual([
    '名片上的姓名',
    '操作次数',
  ]);
  expect(screen.getByText('3 项')).toBeTruthy();
  expect(screen.queryByText('绑定的手机号')).toBeNull();
});

test('what the law keeps stands there with its article and its last day', async () => {
  await open();
  expect(screen.getByText('网络安全法第二十一条')).toBeTruthy();
  expect(screen.getByText(/留到 2027年5月25日/)).toBeTruthy();
});

test('the last question names what is lost, and a no changes nothing', async () => {
  await open();
  phone.modal = false;
  await tap('申请注销');
  expect(phone.said.join('')).toContain('名片上的姓名');
  expect(asked('rights.leave')).toBe(0);
});

test('after asking to leave, one tap takes it back', async () => {
  await open();
  await tap('申请注销');
  expect(await screen.findByRole('heading', { name: '2026年11月30日 全部删除' })).toBeTruthy();
  await tap('撤回注销');
  expect(asked('rights.stay')).toBe(1);
  expect(await screen.findByRole('button', { name: '申请注销' })).toBeTruthy();
});

test('a copy to take along is offered before leaving', async () => {
  await open();
  await tap('先带走一份');
  expect(phone.visited).toEqual(['/packages/privacy/pages/take/index']);
});
