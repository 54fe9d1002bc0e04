import type { AccountView } from '@contract/account';
import { startProgram } from '../../tests/support/program';
import { phone, resetPhone } from '../../tests/support/taro-api';

const zhou = {
  nickname: '周予安',
  avatarUrl: null,
  phoneMasked: null,
  state: 'live',
  leavesAt: null,
  purposes: { account: true, card: true, holder: true, phone: false },
  agreed: { account: '2026-11-24', card: '2026-11-24', holder: '2026-11-24' },
  changed: [],
  asked: [],
} as const satisfies AccountView;
const value = (answer: object) => ({ ok: true, value: answer });

async function start() {
  const { call } = await startProgram(() => import('./call'));
  const { currentMe } = await import('./me');
  await import('./cache');
  return { call, currentMe };
}

beforeEach(resetPhone);

test('before any answer nobody knows who it is', async () => {
  const { currentMe } = await start();
  expect(currentMe()).toBeUndefined();
});

test('every answer that carries the account says who it is', async () => {
  const { call, currentMe } = await start();
  phone.cloud = () => value({ account: zhou });
  await call('account.rename', { nickname: '周予安' });
  expect(currentMe()).toEqual(zhou);
});

test('asking to leave and staying are known without asking again', async () => {
  const { call, currentMe } = await start();
  const leavesAt = '2026-11-30T08:00:00.000Z';
  phone.cloud = (action) =>
    value(
      action === 'rights.leave'
        ? { leavesAt }
        : action === 'rights.stay'
          ? { state: 'live' }
          : { account: zhou },
    );
  await call('account.me', {});
  await call('rights.leave', {});
  expect(currentMe()).toMatchObject({ state: 'leaving', leavesAt });
  await call('rights.stay', {});
  expect(currentMe()).toMatchObject({ state: 'live', leavesAt: null });
});

test('a read that began before registering does not turn the member into a guest', async () => {
  const { call, currentMe } = await start();
  let answerRead: (result: unknown) => void = () => undefined;
  phone.cloud = (action) =>
    action === 'card.home'
      ? new Promise((resolve) => (answerRead = resolve))
      : value({ account: zhou });
  const slow = call('card.home', {});
  await call('account.rename', { nickname: '周予安' });
  answerRead(value({ account: null, cards: [] }));
  await slow;
  expect(currentMe()).toEqual(zhou);
});

test('once the account is erased the phone holds a guest and nothing personal', async () => {
  const { call, currentMe } = await start();
  phone.storage.set('cardDraft', { value: { name: '周予安' }, until: null });
  phone.cloud = () => value({ account: zhou, cards: [] });
  await call('card.home', {});
  expect(phone.storage.has('firstPaint')).toBe(true);
  phone.cloud = () => value({ account: null, cards: [] });
  await call('card.home', {});
  expect(currentMe()).toBeNull();
  expect([...phone.storage.keys()]).toEqual([]);
});

test('a guest keeps an unsaved draft', async () => {
  const { call } = await start();
  phone.storage.set('cardDraft', { value: { name: '周予安' }, until: null });
  phone.cloud = () => value({ account: null });
  await call('account.me', {});
  expect([...phone.storage.keys()]).toEqual(['cardDraft']);
});

test('the next start shows the member at once, before any answer', async () => {
  const first = await start();
  phone.cloud = () => value({ account: zhou, cards: [] });
  await first.call('card.home', {});
  const second = await start();
  expect(second.currentMe()).toEqual(zhou);
});
