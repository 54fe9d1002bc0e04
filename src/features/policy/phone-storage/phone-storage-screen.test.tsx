import { fireEvent, render, screen } from '@testing-library/react';
import { storageKeys } from '@contract/policy/storage-keys';
import { startProgram } from '../../../../tests/support/program';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const draft = new RegExp(storageKeys.cardDraft.why['zh-CN']);

async function open() {
  const { PhoneStorageScreen } = await startProgram(() => import('./phone-storage-screen'));
  render(<PhoneStorageScreen />);
}

beforeEach(() => {
  resetPhone();
  phone.storage.set('cardDraft', { value: { name: '林' }, until: null });
});

test('every key stands there with what it is for, how long it stays and what is there', async () => {
  await open();
  for (const { why } of Object.values(storageKeys)) {
    expect(screen.getByText(new RegExp(why['zh-CN']))).toBeTruthy();
  }
  expect(screen.getByRole('switch', { name: /还没保存.*最多留 30 天.*现在有/ })).toBeTruthy();
});

test('switching one off clears it, says what is lost and can be undone', async () => {
  await open();
  fireEvent.click(screen.getByRole('switch', { name: draft }));
  expect([...phone.storage.keys()]).toEqual(['refusedKeys']);
  const off = screen.getByRole('switch', { name: draft, checked: false });
  expect(screen.getByText(new RegExp(storageKeys.cardDraft.without['zh-CN']))).toBeTruthy();
  fireEvent.click(off);
  expect(phone.storage.size).toBe(0);
});

test('everything can be switched off at once, after saying what is lost', async () => {
  await open();
  fireEvent.click(screen.getByRole('button', { name: '一样都不让存' }));
  await screen.findAllByText(/你不让存/);
  expect(phone.said.join()).toContain('账号和名片都还在');
  expect([...phone.storage.keys()]).toEqual(['refusedKeys']);
  expect(screen.queryAllByRole('switch', { checked: true })).toEqual([]);
});
