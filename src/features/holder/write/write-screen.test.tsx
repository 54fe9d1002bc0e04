import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { account, entryId, entryView, seen } from '../../../../tests/support/samples';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const written = { ...entryView(1, '陈曼'), written: true };
const kept = {
  entry: written,
  note: null,
  place: null,
  card: { name: '陈曼', template: 'plain', opensOnReturn: [], opensOnApproval: [] },
};
const sent = (name: string) =>
  phone.calls.filter(({ action }) => action === name).map(({ input }) => input);

async function open(id?: string, read: object = kept) {
  phone.query = id === undefined ? {} : { id };
  phone.cloud = (action) => ({
    ok: true,
    value: {
      'holder.read': read,
      'account.me': { account },
      'holder.write': { id: entryId(2) },
      'holder.rewrite': { rewritten: true },
    }[action],
  });
  const { WriteScreen } = await startProgram(() => import('./write-screen'));
  render(<WriteScreen />);
}
const type = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const tap = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};

beforeEach(resetPhone);

test('what is copied from paper is kept with its order, and empty fields are left out', async () => {
  await open();
  type(/^姓名/, '陈曼');
  type(/^手机/, '138 2613 5407');
  type(/^标签/, '广交会 印刷');
  await tap('存进名片夹');
  await waitFor(() =>
    expect(sent('holder.write')).toEqual([
      { face: { name: '陈曼', mobile: '13826135407' }, tags: ['广交会', '印刷'] },
    ]),
  );
});

test('what the cloud would refuse is said at its field, and nothing is sent', async () => {
  await open();
  type(/^邮箱/, 'nobody');
  await tap('存进名片夹');
  expect(screen.getByText('写上姓名，才好找。')).toBeTruthy();
  expect(screen.getByText(/写得不太对/)).toBeTruthy();
  expect(sent('holder.write')).toEqual([]);
});

test('what was written can be changed', async () => {
  await open(entryId(1));
  await screen.findByDisplayValue('陈曼');
  type(/^职务/, '策展人');
  await tap('存好');
  await waitFor(() =>
    expect(sent('holder.rewrite')).toEqual([
      { id: entryId(1), face: { name: '陈曼', title: '策展人' } },
    ]),
  );
});

test('the card of somebody else is not there to be changed', async () => {
  await open(entryId(1), { ...kept, entry: entryView(1), card: seen });
  expect(await screen.findByText(/不是自己记下的/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '存好' })).toBeNull();
});
