import { act, fireEvent, render, screen } from '@testing-library/react';
import { versions } from '@contract/policy/versions/index';
import { policyTexts } from '@contract/policy/versions/texts';
import { startProgram } from '../../../../tests/support/program';
import { textsOf } from '../../../../tests/support/shown';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const [launch, first] = versions;

async function open(query: Record<string, string> = {}) {
  phone.query = query;
  const { PolicyScreen } = await startProgram(() => import('./policy-screen'));
  render(<PolicyScreen />);
}
const seek = (words: string) =>
  act(async () => {
    fireEvent.change(screen.getByRole('textbox'), { target: { value: words } });
  });
const tap = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const follow = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('link', { name })));

beforeEach(() => resetPhone());

test('the version in force is read, with its fingerprint', async () => {
  await open();
  expect(screen.getByText(new RegExp(launch.hash))).toBeTruthy();
  expect(screen.getByText('现行版本，2026年11月24日 起生效')).toBeTruthy();
});

test('words found are marked, counted, and jumped to one after the other, round and round', async () => {
  await open();
  await seek('注销账号');
  const marks = screen.getAllByRole('mark');
  expect(new Set(textsOf(marks))).toEqual(new Set(['注销账号']));
  await follow('下一处');
  await follow('上一处');
  expect(phone.scrolledTo).toEqual(['#hit-1', `#hit-${marks.length}`]);
  expect(screen.getByText(`第 ${marks.length} 处，共 ${marks.length} 处`)).toBeTruthy();
});

test('what is not there is said so', async () => {
  await open();
  await seek('量子');
  expect(textsOf([screen.getByRole('status')])).toEqual(['没有找到']);
  expect(screen.queryAllByRole('mark')).toEqual([]);
});

test('a note stands beside its clause and says whose words it is', async () => {
  await open();
  const notes = screen.getAllByRole('note', { name: '我们的说明，不是政策正文' });
  const written = Object.values(policyTexts[launch.id]).filter(({ note }) => note !== undefined);
  expect(notes).toHaveLength(written.length);
});

test('wording that waits for a lawyer is marked so', async () => {
  await open();
  const waiting = Object.values(policyTexts[launch.id]).filter(({ review }) => review);
  expect(screen.getAllByText('措辞待律师确认')).toHaveLength(waiting.length);
});

test('an old version says that it was replaced and when', async () => {
  await open({ version: first.id });
  expect(screen.getByText(/已被 2026年11月24日 的新版接替/)).toBeTruthy();
  expect(screen.getByText(new RegExp(first.hash))).toBeTruthy();
});

test.each([launch, first])(
  'the text of $id is copied whole, with its fingerprint',
  async (version) => {
    await open({ version: version.id });
    await tap('复制全文');
    const [copy] = phone.copied;
    expect(copy).toContain(version.hash);
    for (const { body } of Object.values(policyTexts[version.id])) {
      expect(copy).toContain(body[0]?.['zh-CN']);
    }
  },
);

test('a clause named in the query is brought into sight', async () => {
  await open({ clause: '2.2.2' });
  expect(phone.scrolledTo).toEqual(['#clause-2-2-2']);
});

test('from each clause it is one tap to how it is kept', async () => {
  await open();
  const links = screen.getAllByRole('link', { name: '怎样做到的' });
  fireEvent.click(links[4]);
  expect(phone.visited.at(-1)).toBe('/packages/privacy/pages/promises/index?clause=2.1');
});
