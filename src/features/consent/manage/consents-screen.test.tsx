import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { account } from '../../../../tests/support/samples';
import { shown, textsOf } from '../../../../tests/support/shown';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const events = [
  { purpose: 'card', state: 'given', version: '2026-11-23', at: '2026-11-23T08:00:00.000Z' },
  { purpose: 'card', state: 'withdrawn', version: '2026-11-23', at: '2026-11-24T08:00:00.000Z' },
];
const held = {
  erased: [
    { item: 'card.name', count: 3 },
    { item: 'account.nickname', count: 1 },
  ],
};

beforeEach(() => {
  resetPhone();
  let { purposes } = account;
  phone.cloud = (action, input) => {
    if (action === 'consent.give' || action === 'consent.withdraw') {
      const { purpose } = input as { purpose: string };
      purposes = { ...purposes, [purpose]: action === 'consent.give' };
    }
    const value: Record<string, object> = {
      'account.me': { account },
      'rights.previewLeaving': { ...held, kept: [], erasedAt: '2026-11-30T08:00:00.000Z' },
    };
    return { ok: true, value: value[action] ?? { purposes, events } };
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
