import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ShareView } from '@contract/share';
import type { Instant } from '@contract/values';
import { startProgram } from '../../../../tests/support/program';
import { cardView, shareToken } from '../../../../tests/support/samples';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const card = cardView();
const poster: ShareView = {
  id: shareToken(7),
  name: '展会海报',
  way: 'poster',
  createdAt: '2026-11-20T08:00:00.000Z' as Instant,
  endsAt: '2026-12-20T08:00:00.000Z' as Instant,
  opensAtMost: 10,
  opened: 4,
  state: 'open',
};

let shares: ShareView[];
const asked = (action: string) => phone.calls.filter((call) => call.action === action);
const tap = async (name: string | RegExp, role = 'button') => {
  const found = await screen.findByRole(role, { name });
  await act(async () => fireEvent.click(found));
};

async function open(id: string = card.id) {
  phone.query = { id };
  const { ShareScreen } = await startProgram(() => import('./share-screen'));
  render(<ShareScreen />);
}

beforeEach(() => {
  resetPhone();
  shares = [poster];
  phone.cloud = (action) => {
    const answers: Readonly<Record<string, unknown>> = {
      'card.read': card,
      'card.renewShare': card,
      'share.list': { shares },
      'share.create': { ...poster, id: shareToken(8), name: null },
      'share.revoke': { revoked: true },
      'vcard.ofCard': { text: 'BEGIN:VCARD' },
    };
    return { ok: true, value: answers[action] };
  };
});

test('a link says what is left of it, and the chosen one is what is sent', async () => {
  await open();
  await screen.findByText(/^还能打开 6 次，共 10 次 · 2026年12月20日 到期 · 2026年11月20日 做的$/);
  expect(phone.share?.()).toMatchObject({ path: `/pages/shared/index?t=${card.share}` });
  await tap(/展会海报/, 'radio');
  expect(phone.share?.()).toMatchObject({ path: `/pages/shared/index?t=${poster.id}` });
});

test('a link that is spent is not sent', async () => {
  shares = [{ ...poster, opened: 10, state: 'spent' }];
  await open();
  await tap(/次数用完了/, 'radio');
  expect(screen.getByRole('button', { name: '发给朋友' })).toHaveProperty('disabled', true);
  expect(phone.share?.()).toMatchObject({ path: '/pages/card/index' });
});

test('a link with limits is made as it was chosen, and is the chosen one then', async () => {
  await open();
  await tap('做一个有限制的链接');
  await tap('30 天', 'tab');
  await tap('10 次', 'tab');
  await tap('做好');
  expect(asked('share.create')[0]?.input).toEqual({
    card: card.id,
    way: 'chat',
    days: 30,
    opens: 10,
  });
  expect(phone.said).toContain('做好了，已经选上。');
});

test('one link is taken back only after the person knows what stops working', async () => {
  await open();
  await tap(/展会海报/, 'radio');
  phone.modal = false;
  await tap('收回这个链接');
  expect(phone.said.join()).toMatch(/打不开/);
  expect(asked('share.revoke')).toEqual([]);
  phone.modal = true;
  await tap('收回这个链接');
  expect(asked('share.revoke')[0]?.input).toEqual({ share: poster.id });
});

test('all links are taken back only after the person knows what stops working', async () => {
  await open();
  phone.modal = false;
  await tap('收回发出去的链接');
  expect(phone.said.join()).toMatch(/打不开/);
  expect(asked('card.renewShare')).toEqual([]);
  phone.modal = true;
  await tap('收回发出去的链接');
  await waitFor(() => expect(phone.said).toContain('收回了。再发就是新链接。'));
});

test('a poster that cannot be drawn is said, and nothing lands in the album', async () => {
  const answer = phone.cloud;
  phone.cloud = (action, input) =>
    action === 'share.code'
      ? { ok: true, value: { mime: 'image/png', base64: 'AAAA' } }
      : answer(action, input);
  await open();
  await tap('保存海报');
  expect(phone.said).toContain('没画出来，再试一次。');
  expect(phone.album).toEqual([]);
});

test('what is no card of mine says so without a call', async () => {
  await open('nonsense');
  expect(screen.getByText('没有这张名片')).toBeTruthy();
  expect(phone.calls).toEqual([]);
});
