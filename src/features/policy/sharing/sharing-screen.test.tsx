import { render, screen } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { shown } from '../../../../tests/support/shown';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const at = '2026-11-24T08:00:00.000Z';
let answer: object;
beforeEach(() => {
  resetPhone();
  phone.cloud = () => answer;
});

async function open() {
  const { SharingScreen } = await startProgram(() => import('./sharing-screen'));
  render(<SharingScreen />);
}

test('what of one’s own went to a partner stands there by the names of the items', async () => {
  const disclosures = [{ at, partner: 'wechatContentCheck', items: ['card.name', 'card.title'] }];
  answer = { ok: true, value: { disclosures } };
  await open();
  const list = shown(await screen.findByRole('group', { name: '你的什么，给过谁' }));
  expect(list.textContent).toContain('名片上的姓名、职务');
  expect(list.textContent).toContain('2026年11月24日');
});

test('to whom nothing happened it says so, and a guest is not asked', async () => {
  answer = { ok: true, value: { disclosures: [] } };
  await open();
  expect(await screen.findByText('还没有通过我们给过别人任何东西。')).toBeTruthy();
});

test('a guest sees the list of partners alone', async () => {
  answer = { ok: false, error: 'account/required' };
  await open();
  expect(await screen.findByText('不算共享的')).toBeTruthy();
  expect(screen.queryByText('你的什么，给过谁')).toBeNull();
});
