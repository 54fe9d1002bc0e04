import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../tests/support/program';
import { account, policy } from '../../../tests/support/samples';
import { shown } from '../../../tests/support/shown';
import { phone, resetPhone } from '../../../tests/support/taro-api';

const touched = { ...account, changed: ['card'], asked: ['card'] };
const next = { id: '2027-03-20', hash: 'a'.repeat(64), effectiveAt: '2027-03-20' };
const now = { inForce: next, notice: null };

async function open(me: object, state: object = now) {
  let asked = (me as { asked: readonly string[] }).asked;
  phone.cloud = (action) => {
    if (action === 'consent.give' || action === 'consent.refuse') {
      asked = [];
    }
    const value = action === 'consent.show' ? { token: 'shown-1' } : { ...me, asked };
    return { ok: true, value: action === 'account.me' ? { account: me, policy: state } : value };
  };
  const { PolicyBanner, RenewQuestion } = await startProgram(() => import('./index'));
  const { call } = await import('@phone/cloud/call');
  await call('account.me', {});
  render(
    <>
      <PolicyBanner />
      <RenewQuestion />
    </>,
  );
}
const sent = (action: string) =>
  phone.calls.filter((call) => call.action === action).map(({ input }) => input);
const tap = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

beforeEach(resetPhone);

test('who is touched is asked with two equal buttons, and agrees to the new text by a tap', async () => {
  await open(touched);
  const [no, yes] = ['不同意，照旧', '同意'].map((name) => screen.getByRole('button', { name }));
  expect(shown(no).className).toBe(shown(yes).className);
  expect(sent('consent.give')).toEqual([]);
  await tap('同意');
  const agreement = { version: next.id, hash: next.hash, language: 'zh-CN', shown: 'shown-1' };
  expect(sent('consent.give')).toEqual([{ purposes: ['card'], agreement }]);
  await gone();
});

test('a no is written down and ends the question', async () => {
  await open(touched);
  await tap('不同意，照旧');
  expect(sent('consent.refuse')).toEqual([{ purposes: ['card'], version: next.id }]);
  await gone();
  expect(sent('consent.give')).toEqual([]);
});

test('who is not touched, or was asked before, sees nothing', async () => {
  await open({ ...touched, asked: [] });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(sent('consent.show')).toEqual([]);
});

test('what changes can be seen before deciding', async () => {
  await open(touched);
  fireEvent.click(screen.getByRole('link', { name: '看改了哪里' }));
  expect(phone.visited).toEqual([
    `/packages/privacy/pages/changes/index?from=2026-11-24&to=${next.id}`,
  ]);
});

test('before a version counts everybody sees its day and how long that is', async () => {
  const notice = { ...next, daysLeft: 3, changed: ['2.2'] };
  await open({ ...account }, { ...policy, notice });
  expect(screen.getByText('新版政策2027年3月20日生效，还有 3 天。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '看改了哪里' }));
  expect(phone.visited[0]).toContain(`from=2026-11-24&to=${next.id}`);
});

test('where nothing is announced there is no banner', async () => {
  await open({ ...account }, policy);
  expect(screen.queryByText(/新版政策/)).toBeNull();
});
