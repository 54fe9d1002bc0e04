import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { currentVersion } from '@contract/policy/versions/index';
import { startProgram } from '../../../../tests/support/program';
import { account } from '../../../../tests/support/samples';
import { shown, textsOf } from '../../../../tests/support/shown';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const events = [
  { purpose: 'card', state: 'given', version: '2026-11-24', at: '2026-11-24T08:00:00.000Z' },
  { purpose: 'card', state: 'withdrawn', version: '2026-11-24', at: '2026-11-24T08:00:00.000Z' },
];
const held = {
  erased: [
    { item: 'card.name', count: 3 },
    { item: 'account.nickname', count: 1 },
  ],
};

let me = account;
beforeEach(() => {
  resetPhone();
  me = account;
  let { purposes } = me;
  phone.cloud = (action, input) => {
    if (action === 'consent.give' || action === 'consent.withdraw') {
      const [purpose = ''] = Object.values(input as object).flat() as string[];
      purposes = { ...purposes, [purpose]: action === 'consent.give' };
    }
    const value: Record<string, object> = {
      'account.me': { account: me },
      'consent.show': { token: 'shown-1' },
      'consent.receipt': { schema: 'a receipt' },
      'rights.previewLeaving': { ...held, kept: [], erasedAt: '2026-11-30T08:00:00.000Z' },
    };
    return { ok: true, value: value[action] ?? { ...me, purposes, events } };
  };
});

async function open() {
  const { ConsentsScreen } = await startProgram(() => import('./consents-screen'));
  const { call } = await import('@phone/cloud/call');
  await call('account.me', {});
  render(<ConsentsScreen />);
  await screen.findByRole('switch', { name: /制作和发送名片/ });
}
const row = () => screen.getByRole('switch', { name: /制作和发送名片/ });
const isOn = () => shown(row()).getAttribute('aria-checked');
const flip = () => act(async () => fireEvent.click(row()));
const keepReceipt = () =>
  act(async () => fireEvent.click(screen.getByRole('button', { name: '存一份凭证' })));
const sent = (action: string) => phone.calls.filter((call) => call.action === action);

test('switching off names what is lost for this purpose alone, and a no changes nothing', async () => {
  await open();
  phone.modal = false;
  await flip();
  await waitFor(() => expect(phone.said.join('')).toContain('名片上的姓名 3'));
  expect(phone.said.join('')).not.toContain('昵称');
  expect(sent('consent.withdraw')).toEqual([]);
});

test('off is off at once; on again is a consent with its own two buttons', async () => {
  await open();
  await flip();
  await waitFor(() => expect(isOn()).toBe('false'));
  await flip();
  expect(sent('consent.give')).toEqual([]);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '不同意' })));
  expect(sent('consent.refuse').map(({ input }) => input)).toEqual([
    { purposes: ['card'], version: currentVersion.id },
  ]);
  expect(isOn()).toBe('false');
  await flip();
  const [no, yes] = ['不同意', '同意'].map((name) => screen.getByRole('button', { name }));
  expect(shown(no).className).toBe(shown(yes).className);
  await act(async () => yes && fireEvent.click(yes));
  await waitFor(() => expect(isOn()).toBe('true'));
});

test('the record shows the newest first', async () => {
  await open();
  const lines = textsOf(screen.getAllByText(/「制作和发送名片」$/));
  expect(lines).toEqual(['撤回「制作和发送名片」', '同意「制作和发送名片」']);
});

test('what the law requires has no switch', async () => {
  await open();
  expect(screen.queryByRole('switch', { name: /保障安全/ })).toBeNull();
  expect(screen.getByText('保障安全')).toBeTruthy();
});

test('what goes on under an older version is said, and can be decided at any time', async () => {
  me = { ...account, changed: ['card'] };
  await open();
  expect(screen.getByText('你同意的是 2026-11-24 版，现在照旧版进行')).toBeTruthy();
  await act(async () => fireEvent.click(screen.getByText('再看看')));
  expect(await screen.findByRole('dialog', { name: '政策变了，问你一声' })).toBeTruthy();
  expect(sent('consent.give')).toEqual([]);
});

test('the receipt becomes a file that is handed over', async () => {
  await open();
  await keepReceipt();
  expect(sent('consent.receipt')).toHaveLength(1);
  await waitFor(() => expect(phone.sentFiles).toHaveLength(1));
  const [file] = phone.sentFiles;
  expect(file?.name).toMatch(/\.json$/);
  expect(JSON.parse(file?.text ?? '')).toEqual({ schema: 'a receipt' });
});

test('a receipt that WeChat does not hand over is said not to be saved', async () => {
  await open();
  phone.refused.add('shareFileMessage');
  await keepReceipt();
  await waitFor(() => expect(phone.said.join()).toContain('没有存成功'));
  expect(phone.sentFiles).toEqual([]);
});
