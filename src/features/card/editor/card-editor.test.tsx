import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { account, cardView } from '../../../../tests/support/samples';
import { hidePage, networkOff, phone, resetPhone } from '../../../../tests/support/taro-api';

const saved = cardView();
const done = { ok: true, value: saved };
const refused = (error: string) => ({ ok: false, error, traceId: 'r_1' });
const member = { ok: true, value: { account } };
const sent = (name: string) => phone.calls.filter(({ action }) => action === name);

/** Answers reads with the card and the person, writes with what the test says. */
function answerWrites(write: (action: string, input: unknown) => unknown, card = saved) {
  phone.cloud = (action, input) => {
    if (action === 'account.me') {
      return member;
    }
    return action === 'card.read' ? { ok: true, value: card } : write(action, input);
  };
}

async function openEditor(query: Record<string, string> = {}) {
  phone.query = query;
  const { CardEditor } = await startProgram(() => import('./card-editor'));
  render(<CardEditor />);
}
const field = (name: RegExp) => screen.findByRole('textbox', { name });
async function type(name: RegExp, value: string) {
  fireEvent.change(await field(name), { target: { value } });
}
const save = () => fireEvent.click(screen.getByRole('button', { name: '存好' }));

beforeEach(resetPhone);
afterEach(() => jest.useRealTimers());

test('a card is made from a name alone, empty fields are left out', async () => {
  answerWrites(() => done);
  await openEditor();
  await type(/^姓名/, ' 林知远 ');
  save();
  await waitFor(() => expect(phone.visited).toHaveLength(1));
  expect(sent('card.create')[0]?.input).toEqual({ name: ' 林知远 ', template: 'plain' });
  expect(phone.storage.has('cardDraft')).toBe(false);
});

test('what the contract refuses is said at the field, and nothing is sent', async () => {
  answerWrites(() => done);
  await openEditor();
  await type(/^邮箱/, 'a@');
  save();
  expect(await screen.findByText('写上姓名，别人才知道是谁的名片。')).toBeTruthy();
  expect(screen.getByText(/邮箱的样子是/)).toBeTruthy();
  expect(sent('card.create')).toEqual([]);
});

test('a field is judged when it is left, and the words go when it is right', async () => {
  await openEditor();
  await type(/^手机/, '1382613');
  expect(screen.queryByText(/11 位数字/)).toBeNull();
  fireEvent.blur(await field(/^手机/));
  expect(screen.getByText(/11 位数字/)).toBeTruthy();
  await type(/^手机/, '13826135407');
  expect(screen.queryByText(/11 位数字/)).toBeNull();
});

test('the number pad gives way where a number begins with a plus', async () => {
  await openEditor();
  expect(await field(/^手机/)).toHaveProperty('dataset.keyboard', 'number');
  fireEvent.click(screen.getByRole('link', { name: '这是境外号码' }));
  expect(await field(/^手机/)).toHaveProperty('dataset.keyboard', 'text');
});

test('what is typed stands on the card at once', async () => {
  await openEditor();
  await type(/^单位/, '江门日报社');
  expect(screen.getByRole('group')).toHaveProperty(
    'textContent',
    expect.stringContaining('江门日报社'),
  );
});

test('leaving keeps what was typed, and coming back shows it', async () => {
  await openEditor();
  await type(/^姓名/, '苏晚');
  act(hidePage);
  cleanup();
  await openEditor();
  expect(await field(/^姓名/)).toHaveProperty('value', '苏晚');
  fireEvent.click(screen.getByRole('button', { name: '不要了' }));
  await waitFor(() => expect(phone.storage.has('cardDraft')).toBe(false));
  expect(await field(/^姓名/)).toHaveProperty('value', '');
});

test('without a network nothing is lost, and trying again is the same deed', async () => {
  jest.useFakeTimers();
  answerWrites(() => {
    throw networkOff;
  });
  await openEditor();
  await type(/^姓名/, '苏晚');
  save();
  await act(() => jest.advanceTimersByTimeAsync(30_000));
  expect(screen.getByText(/连不上网络/)).toBeTruthy();
  answerWrites(() => done);
  save();
  await act(() => jest.advanceTimersByTimeAsync(1_000));
  expect(phone.visited).toHaveLength(1);
  expect(new Set(sent('card.create').map(({ key }) => key)).size).toBe(1);
});

test('words that are refused stay in the form with the reason', async () => {
  answerWrites(() => refused('content/unsafe'));
  await openEditor();
  await type(/^姓名/, '苏晚');
  save();
  expect(await screen.findByText(/没通过微信的内容检查/)).toBeTruthy();
  expect(await field(/^姓名/)).toHaveProperty('value', '苏晚');
  fireEvent.click(screen.getByRole('button', { name: '申诉' }));
  await waitFor(() => expect(sent('report.appeal')).toHaveLength(1));
  expect(sent('report.appeal')[0]?.input).toEqual({ about: { kind: 'text', text: '苏晚' } });
  expect(phone.said.join()).toContain('审核的人会看到它');
});

test('a change names the version it was made on', async () => {
  answerWrites(() => done);
  await openEditor({ id: saved.id });
  await type(/^职务/, '主任规划师');
  save();
  await waitFor(() => expect(phone.visited).toHaveLength(1));
  expect(sent('card.update')[0]?.input).toMatchObject({
    id: saved.id,
    version: 3,
    draft: { title: '主任规划师', name: '林知远' },
  });
});

describe('a card changed elsewhere', () => {
  const newer = { ...saved, version: 4, title: '别处改的', template: 'seal' };

  async function meetTheOther() {
    answerWrites(() => refused('card/changed-meanwhile'));
    await openEditor({ id: saved.id });
    await type(/^职务/, '主任规划师');
    answerWrites(
      (_action, input) => {
        const { version } = input as { version: number };
        return version === 4 ? done : refused('card/changed-meanwhile');
      },
      newer as typeof saved,
    );
    save();
    return screen.findByRole('dialog', { name: '两份不一样，留哪份' });
  }

  test('shows both where they differ, and nothing is overwritten', async () => {
    const both = await meetTheOther();
    const says = (text: RegExp) =>
      expect(both).toHaveProperty('textContent', expect.stringMatching(text));
    says(/职务你写的主任规划师别处存的别处改的/);
    says(/样子你写的素笺别处存的印记/);
    says(/^((?!岭南建筑设计研究院).)*$/);
    expect(phone.visited).toEqual([]);
  });

  test('is overwritten where the person keeps theirs', async () => {
    await meetTheOther();
    fireEvent.click(screen.getByRole('button', { name: '留我写的' }));
    await waitFor(() => expect(phone.visited).toHaveLength(1));
    expect(sent('card.update').at(-1)?.input).toMatchObject({
      version: 4,
      draft: { title: '主任规划师', template: 'plain' },
    });
  });

  test('is taken where the person keeps the other', async () => {
    await meetTheOther();
    fireEvent.click(screen.getByRole('button', { name: '留别处存的' }));
    await waitFor(async () => expect(await field(/^职务/)).toHaveProperty('value', '别处改的'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('is asked about again at the next save by whoever went on writing', async () => {
    await meetTheOther();
    fireEvent.click(screen.getByRole('button', { name: '先不选，接着写' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    save();
    expect(await screen.findByRole('dialog', { name: '两份不一样，留哪份' })).toBeTruthy();
  });
});

test('deleting asks first and names what is lost', async () => {
  answerWrites(() => ({ ok: true, value: { removed: true } }));
  await openEditor({ id: saved.id });
  phone.modal = false;
  fireEvent.click(await screen.findByRole('button', { name: '删除这张名片' }));
  await waitFor(() => expect(phone.said.join()).toMatch(/林知远.*链接打不开/));
  expect(sent('card.remove')).toEqual([]);
  phone.modal = true;
  fireEvent.click(screen.getByRole('button', { name: '删除这张名片' }));
  await waitFor(() => expect(phone.visited).toHaveLength(1));
  expect(sent('card.remove')).toHaveLength(1);
});

test('a card that was deleted elsewhere is said so', async () => {
  phone.cloud = () => refused('card/not-found');
  await openEditor({ id: saved.id });
  expect(await screen.findByText('这张名片已经删掉了')).toBeTruthy();
});

test('fields that few people need come when they are asked for', async () => {
  await openEditor();
  await field(/^手机/);
  expect(screen.queryByRole('textbox', { name: /^座机/ })).toBeNull();
  fireEvent.click(screen.getByRole('link', { name: '座机' }));
  await type(/^座机/, '8313');
  fireEvent.blur(await field(/^座机/));
  expect(screen.getByText(/座机的样子是/)).toBeTruthy();
});

test('the look that is chosen is sent', async () => {
  answerWrites(() => done);
  await openEditor();
  await type(/^姓名/, '林知远');
  fireEvent.click(screen.getByRole('button', { name: /^样子/ }));
  fireEvent.click(screen.getByRole('radio', { name: '竖排' }));
  save();
  await waitFor(() => expect(phone.visited).toHaveLength(1));
  expect(sent('card.create')[0]?.input).toEqual({ name: '林知远', template: 'vertical' });
});

test('a pasted text fills the form with what the person left switched on', async () => {
  await openEditor();
  fireEvent.click(await screen.findByRole('link', { name: '粘贴一段文字来填' }));
  await type(/^名片上的字/, '林知远\n规划师\n13826135407');
  fireEvent.click(screen.getByRole('button', { name: '认一认' }));
  fireEvent.click(screen.getByRole('switch', { name: /规划师/ }));
  fireEvent.click(screen.getByRole('button', { name: '填进去' }));
  expect(await field(/^姓名/)).toHaveProperty('value', '林知远');
  expect(await field(/^手机/)).toHaveProperty('value', '13826135407');
  expect(await field(/^职务/)).toHaveProperty('value', '');
  expect(phone.calls).toEqual([]);
});

test('a text without anything in it says so', async () => {
  await openEditor();
  fireEvent.click(await screen.findByRole('link', { name: '粘贴一段文字来填' }));
  await type(/^名片上的字/, '今天天气不错');
  fireEvent.click(screen.getByRole('button', { name: '认一认' }));
  expect(screen.getByText(/没认出/)).toBeTruthy();
});
