import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../tests/support/program';
import { cardView } from '../../../tests/support/samples';
import { phone, resetPhone } from '../../../tests/support/taro-api';

const id = `g_${'0'.repeat(20)}`;
const code = `i_${'0'.repeat(20)}`;
const membership = `w_${'0'.repeat(20)}`;
const since = '2026-11-23T08:00:00.000Z';
const name = '岭南桥梁设计院';
const facts = { id, name, phone: '020-83135678' };

const asked = (action: string) => phone.calls.filter((call) => call.action === action);
const tap = async (label: string | RegExp) => {
  const found = await screen.findByRole('button', { name: label });
  await act(async () => fireEvent.click(found));
};

let answers: Record<string, unknown>;

beforeEach(() => {
  resetPhone();
  answers = {
    'card.home': { account: null, policy: null, cards: [cardView()], incoming: 0 },
    'organisation.look': {
      organisation: { ...facts, website: null },
      inviter: '岑望',
      endsAt: since,
      card: null,
    },
    'organisation.mine': {
      administered: [],
      memberships: [
        { id: membership, card: cardView().id, since, offered: false, organisation: { id, name } },
      ],
    },
    'organisation.read': { ...facts, invitations: [], members: [] },
    'organisation.leave': { left: true },
  };
  phone.cloud = (action) => ({ ok: true, value: answers[action] });
});

test('an invitation says who invites, what joining shows, and that nobody checked it', async () => {
  phone.query = { i: code };
  const { JoinScreen } = await startProgram(() => import('./join/join-screen'));
  render(<JoinScreen drawWebsite={() => null} />);
  await screen.findByText('岑望 邀请你加入');
  expect(screen.getByText(/显示「由该单位确认」和单位名称，拿到链接的人都能看到/)).toBeTruthy();
  expect(screen.getByText('单位资料由管理员填写，我们没有核实。')).toBeTruthy();
  expect(phone.calls.map(({ action }) => action)).toEqual(['organisation.look']);
});

test('what is no invitation asks the cloud nothing', async () => {
  phone.query = { i: 'https://example.cn' };
  const { JoinScreen } = await startProgram(() => import('./join/join-screen'));
  render(<JoinScreen drawWebsite={() => null} />);
  await screen.findByText('这份邀请用不了了');
  expect(asked('organisation.look')).toEqual([]);
});

test('leaving asks once, naming what is lost, and goes out only after a yes', async () => {
  const { MineScreen } = await startProgram(() => import('./mine/mine-screen'));
  render(<MineScreen />);
  await screen.findByText(name);
  phone.modal = false;
  await tap('退出');
  expect(asked('organisation.leave')).toEqual([]);
  phone.modal = true;
  await tap('退出');
  await waitFor(() => expect(asked('organisation.leave')[0]?.input).toEqual({ membership }));
});

test('an invitation is sent only while one is open, by its code and nothing else', async () => {
  phone.query = { id };
  const { AdministerScreen } = await startProgram(() => import('./administer/administer-screen'));
  const { rerender } = render(<AdministerScreen />);
  await screen.findByText('还没有成员。发一份邀请试试。');
  expect(phone.share?.()).toMatchObject({ path: '/pages/card/index' });
  expect(screen.queryByRole('button', { name: '发给朋友' })).toBeNull();
  rerender(<AdministerScreen />);
});
