import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Input } from '@contract/index';
import { startProgram } from '../../../../tests/support/program';
import { entryId, entryView, listOf } from '../../../../tests/support/samples';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const ids = Array.from({ length: 120 }, (_, index) => entryId(index));
const list = listOf([entryView(0, '陈曼'), entryView(1, '欧阳晴')], { ids, total: 120 });
const sent = () =>
  phone.calls
    .filter(({ action }) => action === 'holder.arrange')
    .map(({ input }) => input as Input<'holder.arrange'>);
const acts = ['addTag', 'removeTag', 'group', 'star', 'unstar', 'remove'];

async function open() {
  const { ArrangeScreen } = await startProgram(() => import('./arrange-screen'));
  render(<ArrangeScreen />);
}
const tap = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};
const check = async (name: RegExp) => {
  const box = await screen.findByRole('checkbox', { name });
  await act(async () => fireEvent.click(box));
};
const choose = (act: string) => {
  phone.chosenLine = acts.indexOf(act);
};

beforeEach(() => {
  resetPhone();
  phone.cloud = (action, input) =>
    action === 'holder.arrange'
      ? { ok: true, value: { changed: (input as Input<'holder.arrange'>).ids.length, full: 0 } }
      : { ok: true, value: list };
});

test('everything that was found is chosen with one tap, and changed fifty at a time', async () => {
  await open();
  await tap('选中这 120 张');
  choose('star');
  await tap(/^已选 120 张/);
  expect(await screen.findByText('改好了 120 张')).toBeTruthy();
  expect(sent().map((input) => [input.ids.length, input.change])).toEqual([
    [50, { starred: true }],
    [50, { starred: true }],
    [20, { starred: true }],
  ]);
  expect(sent().flatMap((input) => input.ids)).toEqual(ids);
});

test('only those with a mark are changed, and a tag is typed once for all', async () => {
  await open();
  await check(/^陈曼/);
  await check(/^欧阳晴/);
  await check(/^陈曼/);
  choose('addTag');
  await tap(/^已选 1 张/);
  fireEvent.input(screen.getByLabelText('标签'), { target: { value: '广交会' } });
  await tap('就这样');
  expect(sent()).toEqual([{ ids: [entryId(1)], change: { addTag: '广交会' } }]);
});

test('removing asks first and says how many go', async () => {
  await open();
  await tap('选中这 120 张');
  choose('remove');
  phone.modal = false;
  await tap(/^已选 120 张/);
  expect(phone.said[0]).toMatch(/移走 120 张名片.*找不回来/);
  expect(sent()).toEqual([]);
  phone.modal = true;
  await tap(/^已选 120 张/);
  expect(sent().map(({ change }) => change)).toEqual(Array(3).fill({ remove: true }));
});

test('tags for which there was no room are said', async () => {
  phone.cloud = (action) =>
    action === 'holder.arrange'
      ? { ok: true, value: { changed: 0, full: 1 } }
      : { ok: true, value: list };
  await open();
  await check(/^陈曼/);
  choose('addTag');
  await tap(/^已选 1 张/);
  fireEvent.input(screen.getByLabelText('标签'), { target: { value: '广交会' } });
  await tap('就这样');
  expect(await screen.findByText(/有 1 张已经有 8 个标签/)).toBeTruthy();
});
