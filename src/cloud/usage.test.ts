import { account, entryId } from '../../tests/support/samples';
import { startProgram } from '../../tests/support/program';
import { phone, resetPhone } from '../../tests/support/taro-api';

const agreed = { ...account, purposes: { ...account.purposes, improve: true } };
const today = new Date('2026-11-24T09:00:00.000Z');
const tomorrow = new Date('2026-11-25T09:00:00.000Z');

/** The program, opened by somebody; the cloud takes whatever is handed in. */
async function start(me: typeof account = agreed) {
  phone.cloud = (action) =>
    action === 'account.me'
      ? { ok: true, value: { account: me } }
      : {
          ok: true,
          value: action === 'usage.report' ? { taken: true } : { entry: {}, card: null },
        };
  const usage = await startProgram(() => import('./usage'));
  const { call } = await import('./call');
  usage.startUsage();
  await call('account.me', {});
  const read = () => call('holder.read', { id: entryId(1) });
  return { ...usage, call, read };
}
const reports = () => phone.calls.filter(({ action }) => action === 'usage.report');
const kept = () => phone.storage.get('usageCounts') as { value: unknown } | undefined;

beforeEach(resetPhone);

test('without consent nothing is counted, stored or handed in', async () => {
  const { read, handIn } = await start(account);
  await read();
  await handIn(today);
  expect(kept()).toBeUndefined();
  expect(reports()).toEqual([]);
});

test('what was used is handed in as numbers when the program is left, once a day', async () => {
  const { read, handIn } = await start();
  await read();
  await read();
  expect(reports()).toEqual([]);
  await handIn(today);
  expect(reports().map(({ input }) => input)).toEqual([{ counts: { keptOpened: 2 } }]);
  await read();
  await handIn(today);
  expect(reports()).toHaveLength(1);
  await handIn(tomorrow);
  expect(reports().map(({ input }) => input)).toContainEqual({ counts: { keptOpened: 1 } });
});

test('leaving the program is what hands it in; opening a page is not', async () => {
  const { read } = await start();
  await read();
  expect(phone.calls.map(({ action }) => action)).toEqual(['account.me', 'holder.read']);
  phone.hideListeners.forEach((hidden) => hidden());
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(reports()).toHaveLength(1);
});

test('taking the consent back takes what waits on the phone', async () => {
  const { read, call, handIn } = await start();
  await read();
  expect(kept()).toBeDefined();
  const { purposes, agreed: agreedTo, changed, asked } = account;
  phone.cloud = () => ({ ok: true, value: { purposes, agreed: agreedTo, changed, asked } });
  await call('consent.withdraw', { purpose: 'improve' });
  expect(kept()).toBeUndefined();
  await handIn(today);
  expect(reports()).toEqual([]);
});

test('nothing to hand in is no call', async () => {
  const { handIn } = await start();
  await handIn(today);
  expect(reports()).toEqual([]);
});
