import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { entryId, entryView, seen } from '../../../../tests/support/samples';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const [paper, theirs, third] = [entryId(1), entryId(2), entryId(3)];
const wholeOf = (number: number, fields: object) => ({
  id: entryId(number),
  savedAt: '2026-11-23T08:00:00.000Z',
  starred: false,
  ...{ group: null, tags: [], note: null },
  card: { name: '陈曼', template: 'plain', opensOnReturn: [], opensOnApproval: [], ...fields },
});
const merge = {
  id: `u_${'1'.repeat(20)}`,
  into: theirs,
  at: '2026-11-23T08:00:00.000Z',
  count: 2,
};
const found = {
  groups: [{ ids: [paper, theirs, third], by: 'mobile' }],
  total: 1,
  merges: [merge],
};
const answers: Record<string, unknown> = {
  'holder.duplicates': found,
  'holder.some': {
    entries: [
      { ...entryView(1, '陈曼'), written: true },
      entryView(2, '陈曼'),
      { ...entryView(3, '陈曼'), written: true },
    ],
  },
  'holder.whole': {
    entries: [
      wholeOf(1, { mobile: '13912340021', email: 'man@ds.cn', address: '广州' }),
      wholeOf(2, { mobile: seen.mobile }),
      wholeOf(3, {}),
    ],
  },
  'holder.merge': { id: merge.id },
  'holder.unmerge': { restored: 2 },
};
const sent = (name: string) =>
  phone.calls.filter(({ action }) => action === name).map(({ input }) => input);

async function open(more: Record<string, unknown> = {}) {
  phone.cloud = (action) => ({ ok: true, value: { ...answers, ...more }[action] });
  const { DuplicatesScreen } = await startProgram(() => import('./duplicates-screen'));
  render(<DuplicatesScreen />);
}
const tap = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};

beforeEach(resetPhone);

test('a card its owner keeps up to date stays, unless the person says otherwise', async () => {
  await open();
  await tap('合成一张');
  await waitFor(() =>
    expect(sent('holder.merge')).toEqual([{ id: theirs, others: [paper, third] }]),
  );
  fireEvent.click(screen.getByRole('radio', { name: /man@ds.cn/ }));
  await tap('合成一张');
  await waitFor(() =>
    expect(sent('holder.merge').at(-1)).toEqual({ id: paper, others: [theirs, third] }),
  );
});

test('those who are not one person are passed over and nothing is asked of the cloud', async () => {
  await open();
  await tap('不是同一个人');
  expect(await screen.findByText('没有重复的名片')).toBeTruthy();
  expect(sent('holder.merge')).toEqual([]);
});

test('too much to merge is said, and the group is passed over', async () => {
  await open();
  const answer = phone.cloud;
  phone.cloud = (action, input) =>
    action === 'holder.merge'
      ? { ok: false, error: 'holder/too-much-to-merge', traceId: 'r_1' }
      : answer(action, input);
  await tap('合成一张');
  await waitFor(() => expect(phone.said.join()).toMatch(/太多了，没有合并/));
  expect(await screen.findByText('没有重复的名片')).toBeTruthy();
});

test('a merge is undone after a question that says how many come back', async () => {
  await open();
  await tap(/陈曼，合进了 2 张/);
  expect(phone.said[0]).toMatch(/恢复 2 张/);
  await waitFor(() => expect(sent('holder.unmerge')).toEqual([{ id: merge.id }]));
});

test('without duplicates it says what would be one', async () => {
  await open({ 'holder.duplicates': { groups: [], total: 0, merges: [] } });
  expect(await screen.findByText(/手机、邮箱一样/)).toBeTruthy();
  expect(sent('holder.whole')).toEqual([]);
});
