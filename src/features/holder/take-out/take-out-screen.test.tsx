import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Input } from '@contract/index';
import { startProgram } from '../../../../tests/support/program';
import { entryId, entryView, listOf, seen } from '../../../../tests/support/samples';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const ids = Array.from({ length: 1_234 }, (_, index) => entryId(index));
const wholeOf = (id: string, index: number) => ({
  id,
  savedAt: '2026-11-23T08:00:00.000Z',
  starred: false,
  ...{ group: null, tags: [], note: null },
  card: index === 0 ? null : { ...seen, name: `第${id.slice(-4)}位` },
});
const idsIn = (input: unknown) => (input as Input<'holder.whole'>).ids;
const tap = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};

async function open() {
  const { TakeOutScreen } = await startProgram(() => import('./take-out-screen'));
  render(<TakeOutScreen />);
}

beforeEach(() => {
  resetPhone();
  phone.cloud = (action, input) =>
    action === 'holder.whole'
      ? { ok: true, value: { entries: idsIn(input).map(wholeOf) } }
      : { ok: true, value: listOf([entryView(0)], { ids, total: ids.length }) };
});

test('what is taken out has no silent limit: 1,234 cards are 1,234 rows, fifty in a call', async () => {
  await open();
  await tap('取出 1234 张');
  expect(await screen.findByText('取齐了，一共 1234 张')).toBeTruthy();
  const asked = phone.calls.filter(({ action }) => action === 'holder.whole');
  expect(asked).toHaveLength(25);
  expect(asked.flatMap(({ input }) => idsIn(input))).toEqual(ids);
  await tap('存成文件，发给自己');
  const [file] = phone.sentFiles;
  expect(file?.name).toBe('名片夹.csv');
  expect(file?.text.split('\r\n')).toHaveLength(1 + 1_234 + 1);
});

test('cards that are no longer to be seen, and those removed meanwhile, are said', async () => {
  const answer = phone.cloud;
  phone.cloud = (action, input) =>
    action === 'holder.whole'
      ? { ok: true, value: { entries: idsIn(input).slice(1).map(wholeOf) } }
      : answer(action, input);
  await open();
  await tap('取出 1234 张');
  expect(await screen.findByText(/其中 25 张/)).toBeTruthy();
  expect(screen.getByText(/有 25 张在取的时候已经移走了/)).toBeTruthy();
});

test('for programs the same cards come as data', async () => {
  phone.cloud = (action, input) =>
    action === 'holder.whole'
      ? { ok: true, value: { entries: [...idsIn(input), entryId(2)].map(wholeOf) } }
      : { ok: true, value: listOf([entryView(1)]) };
  await open();
  fireEvent.click(await screen.findByRole('radio', { name: /JSON/ }));
  await tap('取出 1 张');
  await tap('复制全部内容');
  const { cards } = JSON.parse(phone.copied[0] ?? '') as { cards: { card: object | null }[] };
  expect(cards.map(({ card }) => card)).toEqual([
    null,
    expect.objectContaining({ name: '第0002位', mobile: seen.mobile }),
  ]);
  expect(phone.copied[0]).not.toMatch(/template|opensOn/);
});

test('for an address book the cloud writes it page by page, and what does not open is counted', async () => {
  const answer = phone.cloud;
  phone.cloud = (action, input) => {
    const { ids: asked } = input as Input<'vcard.ofEntries'>;
    return action === 'vcard.ofEntries'
      ? {
          ok: true,
          value: { text: 'V'.repeat(asked.length - 1), cards: asked.length - 1, hidden: 1 },
        }
      : answer(action, input);
  };
  await open();
  await tap('取出 1234 张');
  await screen.findByText('取齐了，一共 1234 张');
  fireEvent.click(await screen.findByRole('radio', { name: /vCard 4\.0/ }));
  await tap('取出 1234 张');
  expect(await screen.findByText('取齐了，一共 1209 张')).toBeTruthy();
  expect(screen.getByText(/有 25 张主人收回了/)).toBeTruthy();
  await tap('存成文件，发给自己');
  expect(phone.sentFiles).toEqual([{ name: '名片夹.vcf', text: 'V'.repeat(1_209) }]);
  const asked = phone.calls.filter(({ action }) => action === 'vcard.ofEntries');
  expect(asked.flatMap(({ input }) => idsIn(input))).toEqual(ids);
});
