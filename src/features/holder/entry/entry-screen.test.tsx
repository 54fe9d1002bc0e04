import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { entryId, entryView, face } from '../../../../tests/support/samples';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const entry = entryView(1, face.name);
const kept = { ok: true, value: { entry, note: null, card: face, exchange: null } };
const actions = () => phone.calls.map(({ action }) => action);

async function openEntry(id: string = entryId(1)) {
  phone.query = { id };
  const { EntryScreen } = await startProgram(() => import('./entry-screen'));
  render(<EntryScreen drawCard={({ name }) => <p>{name}</p>} />);
}

beforeEach(resetPhone);

test('removing names what is lost, then goes back, and asks nothing more', async () => {
  phone.cloud = (action) =>
    action === 'holder.remove' ? { ok: true, value: { removed: true } } : kept;
  await openEntry();
  fireEvent.click(await screen.findByRole('button', { name: '从名片夹移走' }));
  await waitFor(() => expect(phone.visited).toHaveLength(1));
  expect(phone.said[0]).toMatch(/林知远.*请对方再发一次/);
  expect(actions()).toEqual(['holder.read', 'holder.remove']);
});

test('a person who changes their mind loses nothing', async () => {
  phone.cloud = () => kept;
  phone.modal = false;
  await openEntry();
  fireEvent.click(await screen.findByRole('button', { name: '从名片夹移走' }));
  await waitFor(() => expect(phone.said).toHaveLength(1));
  expect(actions()).toEqual(['holder.read']);
  expect(screen.getByText('林知远')).toBeTruthy();
});

test('of a person who left nothing is shown but that they left', async () => {
  const gone = { ...entry, state: 'gone', name: null, title: null, organisation: null };
  phone.cloud = () => ({
    ok: true,
    value: { entry: gone, note: null, card: null, exchange: null },
  });
  await openEntry();
  expect(await screen.findByText('已注销用户')).toBeTruthy();
  expect(screen.getByText(/我们也没有留底/)).toBeTruthy();
});

test('what is not in the holder says so without a call', async () => {
  await openEntry('nonsense');
  expect(screen.getByText('名片夹里没有这张')).toBeTruthy();
  expect(phone.calls).toEqual([]);
});

test('whoever exchanged cards can be written to from here', async () => {
  const exchange = `x_${'0'.repeat(20)}`;
  phone.cloud = () => ({ ok: true, value: { ...kept.value, exchange } });
  await openEntry();
  fireEvent.click(await screen.findByRole('button', { name: '发消息' }));
  await waitFor(() =>
    expect(phone.visited).toEqual([`/packages/message/pages/thread/index?id=${exchange}`]),
  );
});

test('group, tags and note are saved together, and a star by itself', async () => {
  phone.cloud = (action) =>
    action === 'holder.read' ? kept : { ok: true, value: { described: true, starred: true } };
  await openEntry();
  fireEvent.click(await screen.findByRole('switch', { name: /星标/ }));
  fireEvent.click(screen.getByRole('button', { name: '改分组、标签和备注' }));
  fireEvent.input(screen.getByLabelText('分组'), { target: { value: '客户' } });
  fireEvent.input(screen.getByLabelText('标签'), { target: { value: '广交会，印刷' } });
  fireEvent.input(screen.getByLabelText('备注'), { target: { value: '在广交会认识' } });
  fireEvent.click(screen.getByRole('button', { name: '存好' }));
  await waitFor(() => expect(actions()).toContain('holder.describe'));
  const inputs = phone.calls.filter(({ action }) => /star|describe/.test(action));
  expect(inputs.map(({ input }) => input)).toEqual([
    { id: entry.id, starred: true },
    { id: entry.id, group: '客户', tags: ['广交会', '印刷'], note: '在广交会认识' },
  ]);
});

test('a card the keeper wrote down says so and can be changed, and no other can', async () => {
  phone.cloud = () => ({ ...kept, value: { ...kept.value, entry: { ...entry, written: true } } });
  await openEntry();
  expect(await screen.findByText('自己记下的')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /改名片内容/ }));
  await waitFor(() =>
    expect(phone.visited).toEqual([`/packages/exchange/pages/write/index?id=${entryId(1)}`]),
  );
  resetPhone();
  phone.cloud = () => kept;
  cleanup();
  await openEntry();
  await screen.findByText('林知远');
  expect(screen.queryByText('自己记下的')).toBeNull();
});
