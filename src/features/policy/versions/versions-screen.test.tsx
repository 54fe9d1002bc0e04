import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { clauseIds } from '@contract/policy/clauses';
import { versions } from '@contract/policy/versions/index';
import { policyTexts } from '@contract/policy/versions/texts';
import { startProgram } from '../../../../tests/support/program';
import { policy } from '../../../../tests/support/samples';
import { shown, textsOf } from '../../../../tests/support/shown';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const [launch, first] = versions;

beforeEach(() => resetPhone());

async function openVersions() {
  const { VersionsScreen } = await startProgram(() => import('./versions-screen'));
  render(<VersionsScreen />);
}
async function openChanges(query: Record<string, string>) {
  phone.query = query;
  const { ChangesScreen } = await startProgram(() => import('./changes-screen'));
  render(<ChangesScreen />);
}

test('every version stands there with its dates and its hash', async () => {
  await openVersions();
  for (const { id, hash } of versions) {
    const rows = within(screen.getByRole('group', { name: id }));
    expect(rows.getAllByText(/^\d+年\d+月\d+日$/)).toHaveLength(2);
    expect(screen.getByText(`sha256 ${hash}`)).toBeTruthy();
  }
});

test('any two versions are compared in the direction that was chosen', async () => {
  await openVersions();
  const newer = within(screen.getByRole('tablist', { name: '到这一版' }));
  await act(async () => fireEvent.click(newer.getByRole('tab', { name: first.id })));
  const see = screen.getByRole('button', { name: '看改了什么' });
  expect(shown(see).getAttribute('disabled')).toBe('');
  const older = within(screen.getByRole('tablist', { name: '从这一版' }));
  await act(async () => fireEvent.click(older.getByRole('tab', { name: launch.id })));
  await act(async () => fireEvent.click(see));
  expect(phone.visited.at(-1)).toBe(
    `/packages/privacy/pages/changes/index?from=${launch.id}&to=${first.id}`,
  );
});

test('what went and what came is told apart without colours', async () => {
  await openChanges({ from: first.id, to: launch.id });
  expect(screen.getByText(`${clauseIds.length} 条里有 ${clauseIds.length} 条不同`)).toBeTruthy();
  const labels = (role: string) =>
    screen.getAllByRole(role).map((piece) => shown(piece).getAttribute('aria-label') ?? '');
  const said = policyTexts[first.id]['2.1'].body[0]?.['zh-CN'] ?? '';
  expect(labels('deletion')).toContain(`删去：${said}`);
  expect(labels('insertion').filter((label) => !label.startsWith('新增：'))).toEqual([]);
});

test('a version compared with itself has no changes', async () => {
  await openChanges({ from: launch.id, to: launch.id });
  expect(screen.getByText('这两版的正文一样。')).toBeTruthy();
  expect(screen.queryAllByRole('insertion')).toEqual([]);
});

const next = { id: '2027-03-20', hash: 'a'.repeat(64), effectiveAt: '2027-03-20' };
const announcing = (action: string) =>
  action === 'account.me'
    ? { ok: true, value: { account: null, policy: { ...policy, notice: next } } }
    : { ok: true, value: { version: next.id, hash: next.hash, clauses: [] } };

test('a version that is announced stands first, though the program does not carry it', async () => {
  phone.cloud = announcing;
  await openVersions();
  const rows = within(await screen.findByRole('group', { name: next.id }));
  expect(rows.getByText('2027年3月20日')).toBeTruthy();
  expect(rows.getByText('将要生效')).toBeTruthy();
  const newer = within(screen.getByRole('tablist', { name: '到这一版' }));
  expect(textsOf(newer.getAllByRole('tab'))).toEqual([next.id, launch.id, first.id]);
});

test('a text that does not fit its hash is not compared but said to be false', async () => {
  phone.cloud = announcing;
  await openChanges({ from: launch.id, to: next.id });
  expect(await screen.findByText(/和它的指纹对不上/)).toBeTruthy();
  expect(screen.queryAllByRole('insertion')).toEqual([]);
});

test('a version that does not exist leads back', async () => {
  phone.cloud = () => ({ ok: false, error: 'consent/unknown-version' });
  await openChanges({ from: '1999-01-01', to: launch.id });
  expect(await screen.findByText('没有找到这一版')).toBeTruthy();
});
