import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { startProgram } from '../../../../../tests/support/program';
import { account, cardView } from '../../../../../tests/support/samples';
import { phone, resetPhone } from '../../../../../tests/support/taro-api';

const saved = cardView();
const proof = { ok: true, value: { token: 'p_1', until: '2030-01-01T00:00:00.000Z' } };
const sent = (name: string) => phone.calls.filter(({ action }) => action === name);
const { mobile } = saved;

/** A member with a card; `consent.give` answers what the cloud would know from then on. */
async function openEditor(publish = false, card = saved) {
  let agreed = publish;
  phone.cloud = (action) => {
    const purposes = { ...account.purposes, publish: agreed };
    switch (action) {
      case 'account.me':
        return { ok: true, value: { account: { ...account, purposes } } };
      case 'card.read':
        return { ok: true, value: card };
      case 'consent.show':
        return proof;
      case 'consent.give':
        agreed = true;
        return {
          ok: true,
          value: { purposes: { ...purposes, publish: true }, agreed: {}, changed: [], asked: [] },
        };
      case 'consent.refuse':
        return { ok: true, value: { purposes, agreed: {}, changed: [], asked: [] } };
      default:
        return { ok: true, value: saved };
    }
  };
  phone.query = { id: saved.id };
  const { CardEditor } = await startProgram(() => import('../card-editor'));
  render(<CardEditor />);
}

async function show(field: string, audience: string) {
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${field}给谁看`) }));
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${audience}`) }));
}
const isFor = (field: string, audience: string) =>
  screen.findByRole('button', { name: `${field}给谁看：${audience}` });
const save = () => fireEvent.click(screen.getByRole('button', { name: '存好' }));

beforeEach(resetPhone);

test('contacts are for those who exchanged cards, the rest for everyone, unless told', async () => {
  await openEditor();
  expect(await isFor('手机', '交换过名片的人')).toBeTruthy();
  expect(await isFor('职务', '所有人')).toBeTruthy();
});

test('who a field is shown to is sent where it is not the usual', async () => {
  await openEditor();
  await show('职务', '只有自己');
  await show('邮箱', '我同意的人');
  save();
  await waitFor(() => expect(sent('card.update')).toHaveLength(1));
  expect(sent('card.update')[0]?.input).toMatchObject({
    draft: { visibility: { title: 'nobody', email: 'approved' } },
  });
  expect(sent('consent.show')).toEqual([]);
});

test('the preview is what they would see, before and after an exchange', async () => {
  await openEditor();
  await screen.findByText(
    '对方打开名片会看到姓名、职务、单位、网站、简介。看不到手机、邮箱、微信号、地址。',
  );
  const card = () => within(screen.getByRole('group', { name: '林知远的名片' }));
  expect(card().queryByText('138 2613 5407')).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: '交换过的人' }));
  expect(card().queryByText('138 2613 5407')).not.toBeNull();
  await show('手机', '只有自己');
  expect(card().queryByText('138 2613 5407')).toBeNull();
});

test('opening a contact to everyone asks by itself, and a no leaves it to exchanges', async () => {
  await openEditor();
  await show('手机', '所有人');
  const question = await screen.findByRole('dialog', { name: '让所有人看到联系方式？' });
  expect(question).toHaveProperty(
    'textContent',
    expect.stringContaining('拿到链接的人不用回递名片就能看到'),
  );
  fireEvent.click(screen.getByRole('button', { name: '不同意' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await isFor('手机', '交换过名片的人')).toBeTruthy();
  save();
  await waitFor(() => expect(sent('card.update')).toHaveLength(1));
  expect(JSON.stringify(sent('card.update')[0]?.input)).not.toContain('link');
});

test('after a yes it is open, and the next contact is not asked about again', async () => {
  await openEditor();
  await show('手机', '所有人');
  fireEvent.click(await screen.findByRole('button', { name: '同意' }));
  expect(await isFor('手机', '所有人')).toBeTruthy();
  await show('邮箱', '所有人');
  expect(await isFor('邮箱', '所有人')).toBeTruthy();
  expect(sent('consent.give')).toHaveLength(1);
  save();
  await waitFor(() => expect(sent('card.update')).toHaveLength(1));
  expect(sent('card.update')[0]?.input).toMatchObject({
    draft: { mobile, visibility: { mobile: 'link', email: 'link' } },
  });
});

test('a draft that opens a contact is asked about before it is saved', async () => {
  const open = { ...saved, visibility: { ...saved.visibility, mobile: 'link' as const } };
  await openEditor(false, open);
  await isFor('手机', '所有人');
  save();
  fireEvent.click(await screen.findByRole('button', { name: '不同意' }));
  expect(await isFor('手机', '交换过名片的人')).toBeTruthy();
  expect(sent('card.update')).toEqual([]);
});
