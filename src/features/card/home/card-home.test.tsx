import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { account, cardView, shareToken } from '../../../../tests/support/samples';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const home = (cards: unknown[], me: unknown = account) => ({
  ok: true,
  value: { account: me, cards },
});
const first = cardView(1);
const second = { ...cardView(2), organisation: '江门日报社' };

async function openHome() {
  const { CardHome } = await startProgram(() => import('./card-home'));
  render(<CardHome />);
}

beforeEach(resetPhone);

test('the first tab is one call', async () => {
  phone.cloud = () => home([first]);
  await openHome();
  await screen.findByText('林知远');
  expect(phone.calls.map(({ action }) => action)).toEqual(['card.home']);
});

test('a guest sees what it is and one step to a card', async () => {
  phone.cloud = () => home([], null);
  await openHome();
  expect(await screen.findByText('一分钟做好名片')).toBeTruthy();
  expect(screen.getByRole('button', { name: '做一张名片' })).toBeTruthy();
  expect(phone.storage.has('firstPaint')).toBe(false);
});

test('a member without a card goes straight to the editor', async () => {
  phone.cloud = () => home([]);
  await openHome();
  fireEvent.click(await screen.findByRole('button', { name: '做一张名片' }));
  await waitFor(() => expect(phone.visited).toEqual(['/packages/studio/pages/edit/index']));
});

test('what is sent is the card on the screen', async () => {
  phone.cloud = () => home([first, second]);
  await openHome();
  await screen.findByText('林知远');
  expect(phone.share?.()).toMatchObject({ path: `/pages/shared/index?t=${shareToken(1)}` });
  fireEvent.click(screen.getByRole('tab', { name: '江门日报社' }));
  expect(phone.share?.()).toMatchObject({ path: `/pages/shared/index?t=${shareToken(2)}` });
});

test('sending is WeChat’s own button', async () => {
  phone.cloud = () => home([first]);
  await openHome();
  const send = await screen.findByRole('button', { name: '发给朋友' });
  expect(send).toHaveProperty('dataset.openType', 'share');
});

test('while the account is being deleted the card is not sent', async () => {
  phone.cloud = () =>
    home([first], { ...account, state: 'leaving', leavesAt: '2026-11-30T08:00:00.000Z' });
  await openHome();
  expect(await screen.findByRole('button', { name: '发给朋友' })).toHaveProperty('disabled', true);
  expect(phone.share?.()).toMatchObject({ path: '/pages/card/index' });
});

test('one line leads to all the ways of handing the card on', async () => {
  phone.cloud = () => home([first]);
  await openHome();
  fireEvent.click(await screen.findByRole('button', { name: '海报、名片码和链接' }));
  await waitFor(() =>
    expect(phone.visited).toEqual([`/packages/share/pages/share/index?id=${first.id}`]),
  );
});

test('in elder mode the card shows the number alone', async () => {
  const display = { language: 'system', theme: 'system', elder: true };
  phone.storage.set('display', { value: display, until: null });
  phone.cloud = () => home([first]);
  await openHome();
  expect(await screen.findByText('138 2613 5407')).toBeTruthy();
  expect(screen.queryByText('zhiyuan.lin@lnad.cn')).toBeNull();
  expect(screen.getByRole('button', { name: '我收到的名片' })).toBeTruthy();
});
