import { act, fireEvent, render, screen } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { account } from '../../../../tests/support/samples';
import { networkOff, phone, resetPhone } from '../../../../tests/support/taro-api';

const record = (number: number) => ({ domain: 'card', collection: 'cards', values: { number } });
const part = (records: unknown[], next: string | null) => ({
  ok: true,
  value: { schema: 'lechat-card/export/1', at: '2026-11-23T08:00:00.000Z', records, next },
});
/** Three records in two parts. */
const parts = (input: unknown) =>
  JSON.stringify(input) === '{}' ? part([record(1), record(2)], 'card:2') : part([record(3)], null);

async function open() {
  const { TakeScreen } = await startProgram(() => import('./take-screen'));
  render(<TakeScreen />);
}
const tap = async (name: string) =>
  act(async () => fireEvent.click(await screen.findByRole('button', { name })));
const exports = () => phone.calls.filter(({ action }) => action === 'rights.export');

beforeEach(() => {
  resetPhone();
  phone.cloud = (action, input) =>
    action === 'rights.export' ? parts(input) : { ok: true, value: { account } };
});
afterEach(() => jest.useRealTimers());

test('all parts arrive in one document, and the count is that of what arrived', async () => {
  await open();
  await tap('开始导出');
  expect(await screen.findByText('取齐了，一共 3 条')).toBeTruthy();
  await tap('复制全部内容');
  const { schema, records } = JSON.parse(phone.copied[0] ?? '') as Record<string, unknown>;
  expect({ schema, records }).toEqual({
    schema: 'lechat-card/export/1',
    records: [record(1), record(2), record(3)],
  });
});

test('after a broken line it goes on where it stopped and fetches nothing twice', async () => {
  await open();
  const answer = phone.cloud;
  phone.cloud = (action, input) => {
    if (JSON.stringify(input) !== '{}') {
      throw networkOff;
    }
    return answer(action, input);
  };
  const start = await screen.findByRole('button', { name: '开始导出' });
  jest.useFakeTimers();
  act(() => void fireEvent.click(start));
  await act(() => jest.runAllTimersAsync());
  jest.useRealTimers();
  expect(screen.getByText('已取 1 部分，共 2 条')).toBeTruthy();
  phone.cloud = answer;
  const before = exports().length;
  await tap('接着取');
  expect(await screen.findByText('取齐了，一共 3 条')).toBeTruthy();
  expect(
    exports()
      .slice(before)
      .map(({ input }) => input),
  ).toEqual([{ after: 'card:2' }]);
});

test('nothing is fetched before the person asks for it', async () => {
  await open();
  await screen.findByRole('button', { name: '开始导出' });
  expect(exports()).toEqual([]);
});

test('a guest is told that nothing is held', async () => {
  phone.cloud = () => ({ ok: true, value: { account: null } });
  await open();
  expect(await screen.findByText('我们没有保存你的信息')).toBeTruthy();
});
