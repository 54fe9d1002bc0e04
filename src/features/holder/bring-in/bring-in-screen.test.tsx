import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Input } from '@contract/index';
import { startProgram } from '../../../../tests/support/program';
import { account } from '../../../../tests/support/samples';
import { networkOff, phone, resetPhone } from '../../../../tests/support/taro-api';

const imports = () => phone.calls.filter(({ action }) => action === 'holder.import');
const rowsIn = (input: unknown) => (input as Input<'holder.import'>).rows;

async function open(text: string) {
  phone.picked = { name: '名片.csv', bytes: Uint8Array.from(Buffer.from(text)) };
  const { BringInScreen } = await startProgram(() => import('./bring-in-screen'));
  render(<BringInScreen />);
  await tap('从聊天里选文件');
}
const tap = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};
const many = (count: number) =>
  ['姓名,单位', ...Array.from({ length: count }, (_, index) => `第${index}位,甲`)].join('\n');

beforeEach(() => {
  resetPhone();
  phone.cloud = (action, input) =>
    action === 'holder.import'
      ? { ok: true, value: { kept: rowsIn(input).length - 1, known: 1, left: 0, closed: [0] } }
      : { ok: true, value: { account } };
});
afterEach(() => jest.useRealTimers());

test('nothing leaves the phone before the person has seen what is read', async () => {
  await open('姓名,公司\n陈曼,华南设计周');
  expect(screen.getByText('带进 1 张')).toBeTruthy();
  expect(imports()).toEqual([]);
});

test('every row goes, twenty-five at a time, and what the cloud says is summed up', async () => {
  await open(many(60));
  await tap('带进 60 张');
  expect(await screen.findByText('存进了 57 张')).toBeTruthy();
  expect(screen.getByText('3 张名片夹里已经有了，没有动')).toBeTruthy();
  // In each part one row has a field whose person asked for it not to be shown.
  expect(screen.getAllByText(/存好了，有一项不显示/)).toHaveLength(3);
  expect(imports().map(({ input }) => rowsIn(input).length)).toEqual([25, 25, 10]);
});

test('a batch that did not arrive is sent again with the same key, and none twice', async () => {
  await open(many(30));
  const answer = phone.cloud;
  let first = true;
  phone.cloud = (action, input) => {
    if (action === 'holder.import' && rowsIn(input).length < 25) {
      throw networkOff;
    }
    first = false;
    return answer(action, input);
  };
  const begin = screen.getByRole('button', { name: '带进 30 张' });
  jest.useFakeTimers();
  act(() => void fireEvent.click(begin));
  await act(() => jest.advanceTimersByTimeAsync(60_000));
  jest.useRealTimers();
  expect(first).toBe(false);
  expect(screen.getByText('25 / 30')).toBeTruthy();
  phone.cloud = answer;
  await tap('接着来');
  expect(await screen.findByText('存进了 28 张')).toBeTruthy();
  const [whole, ...rest] = imports();
  expect(new Set(rest.map(({ key }) => key)).size).toBe(1);
  expect(rest[0]?.key).not.toBe(whole?.key);
});

test('rows that are not understood and rows without room are named, and can be copied', async () => {
  await open('姓名,单位\n,没有名字\n陈曼,甲\n欧阳晴,乙');
  phone.cloud = (action) =>
    action === 'holder.import'
      ? { ok: true, value: { kept: 1, known: 0, left: 1, closed: [] } }
      : { ok: true, value: { account } };
  await tap('带进 2 张');
  await tap('复制');
  expect(phone.copied[0]?.split('\n')).toEqual([
    '存进了 1 张',
    '第 2 行：没有姓名，没有存 · 没有名字',
    '第 4 行：名片夹满了，没有存 · 欧阳晴',
  ]);
  await tap('存成文件');
  expect(phone.sentFiles[0]?.text).toBe(phone.copied[0]);
});

test('what a column is can be changed before anything is kept', async () => {
  await open('谁,数字\n陈曼,13826135407');
  expect(screen.getByText('没有可以带进来的')).toBeTruthy();
  fireEvent.click(screen.getByRole('switch', { name: /第一行是各列的名字/ }));
  await tap(/^谁/);
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: '姓名' })));
  await tap(/^数字/);
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: '手机' })));
  await tap('带进 1 张');
  expect(rowsIn(imports()[0]?.input)).toEqual([{ face: { name: '陈曼', mobile: '13826135407' } }]);
});

test('a file that is no table, or has nothing in it, is said to be so', async () => {
  await open('姓名,单位\n');
  expect(screen.getByText('里面没有读到一行名片。')).toBeTruthy();
  phone.picked = { name: '名片.csv', bytes: new Uint8Array([0xff, 0xd8, 0, 0, 1]) };
  await tap('从聊天里选文件');
  expect(screen.getByText(/读不出来/)).toBeTruthy();
  phone.picked = { name: '名片.csv', bytes: new Uint8Array(), size: 9_000_000 };
  await tap('从聊天里选文件');
  expect(screen.getByText(/文件太大/)).toBeTruthy();
});

test("an address book's cards are read thirty at a time and come in like every other row", async () => {
  const draft = { name: '陈曼', mobile: '13826135407', skills: '做展' };
  const left = [{ property: 'BDAY', value: '0501', why: 'no-field' }];
  const answer = phone.cloud;
  phone.cloud = (action, input) =>
    action === 'vcard.read'
      ? { ok: true, value: { cards: [{ draft, left, leftCount: 1 }] } }
      : answer(action, input);
  await open('BEGIN:VCARD\nFN:陈曼\nEND:VCARD\n'.repeat(31));
  await tap('带进 1 张');
  const reads = phone.calls.filter(({ action }) => action === 'vcard.read');
  const parts = reads.map(({ input }) => (input as Input<'vcard.read'>).base64);
  const counts = parts.map((part) =>
    Buffer.from(part, 'base64')
      .toString()
      .match(/FN:陈曼/g),
  );
  expect(counts.map((each) => each?.length)).toEqual([30, 1]);
  expect(rowsIn(imports()[0]?.input)).toEqual([
    { face: { name: '陈曼', mobile: '13826135407' }, note: '擅长：做展\nBDAY：0501' },
  ]);
});
