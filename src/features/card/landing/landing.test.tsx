import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { account, cardView, entryId, seen, shareToken } from '../../../../tests/support/samples';
import { networkOff, phone, resetPhone, showPage } from '../../../../tests/support/taro-api';

const token = shareToken(1);
const proof = `1795500000000.${'0'.repeat(20)}.${'0'.repeat(64)}`;
const opened = (viewer: string, entry: string | null = null, relation = 'stranger') => ({
  ok: true,
  value: {
    ...{ card: seen, confirmedBy: null, viewer, entry, relation },
    proof: viewer === 'owner' ? null : proof,
  },
});
const refused = (error: string) => ({ ok: false, error, traceId: 'r_1' });
const actions = () => phone.calls.map(({ action }) => action);

async function arrive(query: Record<string, string> = { t: token }) {
  phone.query = query;
  const { Landing } = await startProgram(() => import('./landing'));
  render(<Landing />);
}

beforeEach(resetPhone);
afterEach(() => jest.useRealTimers());

test('a guest sees the card after one call that writes nothing', async () => {
  phone.cloud = () => opened('guest');
  await arrive();
  expect(await screen.findByText('岭南建筑设计研究院')).toBeTruthy();
  act(showPage);
  expect(phone.calls).toEqual([
    {
      door: 'api',
      action: 'card.open',
      input: { share: token, opening: expect.stringMatching(/^[0-9a-v]{24}$/) as string },
    },
  ]);
  expect(phone.storage.size).toBe(0);
  expect(phone.title).toBe('林知远的名片');
});

test('a card with a mark says who confirms it, and a tap shows the organisation', async () => {
  const id = `g_${'0'.repeat(20)}`;
  const { value } = opened('guest');
  const confirmedBy = { id, name: '岭南桥梁设计院' };
  phone.cloud = () => ({ ok: true, value: { ...value, confirmedBy } });
  await arrive();
  await screen.findByText('由该单位确认；这个单位我们没有核实');
  fireEvent.click(screen.getByText('岭南桥梁设计院'));
  expect(phone.visited).toEqual([`/packages/organisation/pages/show/index?id=${id}`]);
});

test('opening a link again asks again, however recent the last answer', async () => {
  phone.query = { t: token };
  phone.cloud = () => opened('guest');
  const { Landing } = await startProgram(() => import('./landing'));
  render(<Landing />);
  await screen.findByText('规划师');
  cleanup();
  phone.cloud = () => refused('card/gone');
  render(<Landing />);
  expect(await screen.findByText('这张名片打不开了')).toBeTruthy();
  const opens = phone.calls.filter(({ action }) => action === 'card.open');
  const inputs = opens.map(({ input }) => JSON.stringify(input));
  expect(new Set(inputs).size).toBe(1);
});

test('a mini-program code opens the same card', async () => {
  phone.cloud = () => opened('guest');
  await arrive({ scene: token });
  await screen.findByText('规划师');
  expect(phone.calls[0]?.input).toMatchObject({ share: token });
});

test('what is no link asks nothing and says so', async () => {
  await arrive({ t: 'nonsense' });
  expect(screen.getByText('这张名片打不开了')).toBeTruthy();
  expect(phone.calls).toEqual([]);
});

test('a card that was taken back is said kindly, with a way on', async () => {
  phone.cloud = () => refused('card/gone');
  await arrive();
  fireEvent.click(await screen.findByRole('button', { name: '看看乐聊名片' }));
  expect(phone.visited).toEqual(['/pages/card/index']);
});

test('without a network it says so, and trying again brings the card', async () => {
  jest.useFakeTimers();
  phone.cloud = () => {
    throw networkOff;
  };
  await arrive();
  await act(() => jest.advanceTimersByTimeAsync(100));
  await act(() => jest.advanceTimersByTimeAsync(30_000));
  expect(screen.getByText('连不上网络。看看网络，再试一次。')).toBeTruthy();
  phone.cloud = () => opened('guest');
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  await act(() => jest.advanceTimersByTimeAsync(100));
  expect(screen.getByText('规划师')).toBeTruthy();
});

test('a tap on the number calls or copies what its owner wrote', async () => {
  phone.cloud = () => opened('guest');
  await arrive();
  const row = await screen.findByRole('button', { name: /^手机 138 2613 5407/ });
  phone.chosenLine = 0;
  fireEvent.click(row);
  await waitFor(() => expect(phone.dialled).toEqual(['13826135407']));
  phone.chosenLine = 1;
  fireEvent.click(row);
  await waitFor(() => expect(phone.copied).toEqual(['13826135407']));
  fireEvent.click(screen.getByRole('button', { name: /^网站/ }));
  await waitFor(() => expect(phone.copied).toEqual(['13826135407', 'https://lnad.cn/']));
});

test('the owner is told that it is theirs and is not asked to keep it', async () => {
  phone.cloud = () => opened('owner');
  await arrive();
  expect(await screen.findByText('这是你的名片，别人打开看到的就是这样。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '存入名片夹' })).toBeNull();
});

test('a member keeps the card in one tap', async () => {
  let kept: string | null = null;
  phone.cloud = (action) => {
    if (action === 'holder.save') {
      kept = entryId(1);
      return { ok: true, value: { id: kept } };
    }
    return action === 'account.me' ? { ok: true, value: { account } } : opened('member', kept);
  };
  await arrive();
  fireEvent.click(await screen.findByRole('button', { name: '存入名片夹' }));
  expect(await screen.findByRole('button', { name: '去名片夹看' })).toBeTruthy();
  expect(phone.said).toContain('存好了，在「名片夹」里。');
  expect(actions().filter((action) => action === 'holder.save')).toHaveLength(1);
});

test('a guest is asked first, and a refusal keeps nothing', async () => {
  phone.cloud = (action) =>
    action === 'account.me' ? { ok: true, value: { account: null } } : opened('guest');
  await arrive();
  fireEvent.click(await screen.findByRole('button', { name: '存入名片夹' }));
  fireEvent.click(await screen.findByRole('button', { name: '不同意，先看看' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(actions()).not.toContain('holder.save');
  expect(screen.getByText('规划师')).toBeTruthy();
});

test.each([
  ['holder/full', /名片夹满了/],
  ['holder/own-card', /你自己的名片/],
])('when keeping it is refused with %s the person learns why', async (error, words) => {
  phone.cloud = (action) => {
    if (action === 'holder.save') {
      return refused(error);
    }
    return action === 'account.me' ? { ok: true, value: { account } } : opened('member');
  };
  await arrive();
  fireEvent.click(await screen.findByRole('button', { name: '存入名片夹' }));
  await waitFor(() => expect(phone.said.join('\n')).toMatch(words));
});

/** A closed card until one is returned; the viewer has these cards of their own. */
function closedUntilReturned(own: unknown[]) {
  let relation = 'stranger';
  const { mobile, email, ...open } = seen;
  phone.cloud = (action) => {
    if (action === 'exchange.return') {
      relation = 'returned';
      return { ok: true, value: { id: `x_${'0'.repeat(20)}` } };
    }
    if (action === 'card.home') {
      return { ok: true, value: { account, cards: own, incoming: 0 } };
    }
    const closed = { ...open, opensOnReturn: ['mobile', 'email'], opensOnApproval: ['address'] };
    const card = relation === 'stranger' ? closed : { ...open, mobile, email };
    const value = { card, confirmedBy: null, viewer: 'member', entry: null, relation, proof: null };
    return { ok: true, value };
  };
}
const returned = () => phone.calls.filter(({ action }) => action === 'exchange.return');

test('what returning a card opens is named before, and nothing of it is shown', async () => {
  closedUntilReturned([cardView(7)]);
  await arrive();
  expect(await screen.findByText('回递名片后能看到：手机、邮箱')).toBeTruthy();
  expect(screen.getByText('对方同意后能看到：地址')).toBeTruthy();
  expect(screen.queryByText('138 2613 5407')).toBeNull();
});

test('who has one card returns it in one tap, and what was closed appears', async () => {
  closedUntilReturned([cardView(7)]);
  await arrive();
  fireEvent.click(await screen.findByRole('button', { name: '回递我的名片' }));
  expect(await screen.findByText('138 2613 5407')).toBeTruthy();
  expect(returned().map(({ input }) => input)).toMatchObject([
    { share: token, card: cardView(7).id },
  ]);
  expect(screen.queryByRole('button', { name: '回递我的名片' })).toBeNull();
});

test('of several cards the person chooses, and closing the question returns none', async () => {
  closedUntilReturned([cardView(7), { ...cardView(8), organisation: '江门日报社' }]);
  await arrive();
  fireEvent.click(await screen.findByRole('button', { name: '回递我的名片' }));
  fireEvent.click(await screen.findByRole('button', { name: '关闭' }));
  expect(returned()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '回递我的名片' }));
  fireEvent.click(await screen.findByRole('button', { name: /江门日报社/ }));
  await waitFor(() => expect(returned()).toHaveLength(1));
  expect(returned()[0]?.input).toMatchObject({ share: token, card: cardView(8).id });
});

test('who has no card makes one first', async () => {
  closedUntilReturned([]);
  await arrive();
  fireEvent.click(await screen.findByRole('button', { name: '回递我的名片' }));
  await waitFor(() => expect(phone.visited).toEqual(['/packages/studio/pages/edit/index']));
  expect(phone.said).toContain('先做一张你的名片，存好会回到这里。');
  expect(returned()).toEqual([]);
});
