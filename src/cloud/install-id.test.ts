import { startProgram } from '../../tests/support/program';
import { account } from '../../tests/support/samples';
import { phone, resetPhone } from '../../tests/support/taro-api';

beforeEach(resetPhone);

async function start() {
  phone.cloud = () => ({ ok: true, value: { account } });
  const { call } = await startProgram(() => import('./call'));
  const storage = await import('@phone/platform/storage');
  const installs = () => phone.calls.map((sent) => (sent as { install?: string }).install);
  return { call, ...storage, installs };
}

test('reading sends no number and makes none', async () => {
  const { call, installs } = await start();
  await call('account.me', {});
  expect(installs()).toEqual([undefined]);
  expect(phone.storage.size).toBe(0);
});

test('the first write makes one at random, and the next ones send the same', async () => {
  const { call, installs } = await start();
  await call('account.rename', { nickname: '甲' });
  await call('account.rename', { nickname: '乙' });
  const [first, second] = installs();
  expect(first).toMatch(/^[0-9a-z]{20}$/);
  expect(second).toBe(first);
});

test('cleared, it is another one; refused, there is none and the write goes all the same', async () => {
  const { call, installs, dropStored, setRefused } = await start();
  await call('account.rename', { nickname: '甲' });
  dropStored('installId');
  await call('account.rename', { nickname: '乙' });
  setRefused('installId', true);
  await call('account.rename', { nickname: '丙' });
  const [first, second, third] = installs();
  expect(second).not.toBe(first);
  expect(third).toBeUndefined();
  expect(phone.storage.get('installId')).toBeUndefined();
});

test('leaving takes it along: it is personal', async () => {
  const { call, forgetPersonal } = await start();
  await call('account.rename', { nickname: '甲' });
  expect(phone.storage.has('installId')).toBe(true);
  forgetPersonal();
  expect(phone.storage.has('installId')).toBe(false);
});
