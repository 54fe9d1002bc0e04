import { act, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { account, seen, shareToken } from '../../../../tests/support/samples';
import { hidePage, phone, resetPhone, showPage } from '../../../../tests/support/taro-api';

const token = shareToken(1);
const proof = `1795500000000.${'0'.repeat(20)}.${'0'.repeat(64)}`;
const opened = (viewer: string) => ({
  ok: true,
  value: {
    ...{ card: seen, confirmedBy: null, viewer, entry: null, relation: 'stranger' },
    proof: viewer === 'owner' ? null : proof,
  },
});
const actions = () => phone.calls.map(({ action }) => action);

async function arrive() {
  phone.query = { t: token };
  const { Landing } = await startProgram(() => import('./landing'));
  render(<Landing />);
}

beforeEach(resetPhone);

test('the opening is counted once, when the page is left', async () => {
  phone.cloud = (action) => (action === 'card.open' ? opened('guest') : { ok: true, value: {} });
  await arrive();
  await screen.findByText('规划师');
  expect(actions()).toEqual(['card.open']);
  act(hidePage);
  act(showPage);
  act(hidePage);
  await waitFor(() => expect(actions()).toContain('visit.count'));
  const counts = phone.calls.filter(({ action }) => action.startsWith('visit.'));
  expect(counts).toMatchObject([{ action: 'visit.count', input: { share: token, proof } }]);
  expect(counts[0]).not.toHaveProperty('key');
});

test('the owner’s own look is not counted', async () => {
  phone.cloud = () => opened('owner');
  await arrive();
  await screen.findByText('这是你的名片，别人打开看到的就是这样。');
  act(hidePage);
  expect(actions()).toEqual(['card.open']);
});

test('only who agreed to be seen is named', async () => {
  const willing = { ...account, purposes: { ...account.purposes, visit: true } };
  phone.cloud = (action) => {
    if (action === 'card.open') {
      return opened('member');
    }
    return { ok: true, value: action === 'account.me' ? { account: willing } : { shown: true } };
  };
  phone.query = { t: token };
  const { Landing, load } = await startProgram(async () => ({
    ...(await import('./landing')),
    ...(await import('@phone/cloud/cache')),
  }));
  await load('account.me', {});
  render(<Landing />);
  await screen.findByText('规划师');
  act(hidePage);
  await waitFor(() => expect(actions()).toContain('visit.show'));
  expect(actions()).not.toContain('visit.count');
});
