import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { questions } from '@contract/policy/survey';
import { account } from '../../../../tests/support/samples';
import { startProgram } from '../../../../tests/support/program';
import { phone, resetPhone } from '../../../../tests/support/taro-api';

const asked = questions[0].question['zh-CN'];
const willing = { ...account, purposes: { ...account.purposes, survey: true } };

/** The page as somebody sees it who has just been recognised. */
async function open(me: typeof account | null) {
  phone.cloud = (action) =>
    action === 'account.me'
      ? { ok: true, value: { account: me } }
      : { ok: true, value: { taken: true } };
  const { SurveyAsk } = await startProgram(() => import('./survey-ask'));
  const { call } = await import('@phone/cloud/call');
  await call('account.me', {});
  return render(<SurveyAsk />);
}
const answers = () => phone.calls.filter(({ action }) => action === 'usage.answer');

beforeEach(resetPhone);

test.each([
  ['a guest', null],
  ['somebody who did not ask for it', account],
  ['somebody who is leaving', { ...willing, state: 'leaving' as const }],
])('%s is asked nothing', async (_who, me) => {
  await open(me);
  expect(screen.queryByText(asked)).toBeNull();
});

test('one tap answers, and the question is gone for good', async () => {
  const { unmount } = await open(willing);
  fireEvent.click(screen.getByRole('button', { name: '顺手' }));
  await waitFor(() => expect(screen.queryByText(asked)).toBeNull());
  expect(answers().map(({ input }) => input)).toEqual([
    { question: questions[0].id, choice: 'easy' },
  ]);
  unmount();
  await open(willing);
  expect(screen.queryByText(asked)).toBeNull();
});

test('skipping says nothing to anybody, and it is not asked again', async () => {
  const { unmount } = await open(willing);
  fireEvent.click(screen.getByRole('button', { name: '不答' }));
  expect(screen.queryByText(asked)).toBeNull();
  unmount();
  await open(willing);
  expect(screen.queryByText(asked)).toBeNull();
  expect(answers()).toEqual([]);
});
