import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { currentVersion } from '@contract/policy/versions/index';
import { startProgram } from '../../../tests/support/program';
import { account } from '../../../tests/support/samples';
import { shown, textsOf } from '../../../tests/support/shown';
import { networkOff, phone, resetPhone } from '../../../tests/support/taro-api';

const guest = { ok: true, value: { account: null } };
const member = { ok: true, value: { account } };
const proof = (shown: string) => ({ ok: true, value: { token: shown } });

/** A page with the sheet, on a program that has just been told that nobody is signed in. */
async function open({ firstRun = true } = {}) {
  const { MemberSheet, useMember } = await startProgram(() => import('./index'));
  const { call } = await import('@phone/cloud/call');
  const ensured: boolean[] = [];
  function Page() {
    const { ensureMember } = useMember();
    const keep = async () => void ensured.push(await ensureMember());
    return (
      <>
        <button onClick={() => void keep()}>存入名片夹</button>
        <MemberSheet firstRun={firstRun} />
      </>
    );
  }
  await call('account.me', {});
  const page = render(<Page />);
  return { ensured, page };
}
const tap = (name: string) => {
  act(() => void fireEvent.click(screen.getByRole('button', { name })));
};
const type = (value: string) => {
  act(() => void fireEvent.change(screen.getByLabelText(/昵称/), { target: { value } }));
};
const asked = (action: string) => phone.calls.filter((each) => each.action === action);
/** Wants something that needs an account, agrees, and gives a nickname. */
const becomeMember = async () => {
  tap('存入名片夹');
  await screen.findByRole('dialog');
  tap('同意');
  type('周予安');
  tap('完成');
};
const writes = () => phone.calls.filter(({ key }) => key !== undefined);
/** The cloud answers a registration with a refusal. */
const refuse = (error: string) => {
  phone.cloud = (action) =>
    action === 'account.register'
      ? { ok: false, error, traceId: 'r_1' }
      : action === 'consent.show'
        ? proof('shown-1')
        : guest;
};
const anySheet = () => screen.queryByRole('dialog');

beforeEach(() => {
  resetPhone();
  phone.cloud = (action) =>
    action === 'consent.show' ? proof('shown-1') : action === 'account.me' ? guest : member;
});
afterEach(() => jest.useRealTimers());

test('at the first run the question opens by itself, with two buttons of equal weight', async () => {
  await open();
  const looks = screen.getAllByRole('button').map((button) => shown(button).className);
  const [no, yes] = ['不同意，先看看', '同意'].map((name) => screen.getByRole('button', { name }));
  expect(shown(no).className).toBe(shown(yes).className);
  expect(looks.filter((look) => look.includes('primary'))).toEqual([]);
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('switch')).toBeNull();
});

test('before the agreement and the nickname are given, nothing has left the phone', async () => {
  await open();
  tap('同意');
  type('周予安');
  expect(writes()).toEqual([]);
  expect(phone.storage.size).toBe(0);
});

test('a refusal is kept without an id, and nobody is asked again at the next start', async () => {
  const { page } = await open();
  tap('不同意，先看看');
  expect(anySheet()).toBeNull();
  expect([...phone.storage.entries()]).toEqual([
    ['refusedVersion', { value: currentVersion.id, until: null }],
  ]);
  page.unmount();
  await open();
  expect(anySheet()).toBeNull();
  expect(writes()).toEqual([]);
});

test('who refused is asked again only when they want something that needs it', async () => {
  phone.storage.set('refusedVersion', { value: currentVersion.id, until: null });
  const { ensured } = await open();
  tap('存入名片夹');
  expect(await screen.findByRole('dialog')).toBeTruthy();
  tap('不同意，先看看');
  await waitFor(() => expect(ensured).toEqual([false]));
});

test('on a page that is not the first tab nothing opens by itself', async () => {
  await open({ firstRun: false });
  expect(anySheet()).toBeNull();
});

test('agreement and nickname go in one call, with the version that was on the screen', async () => {
  const { ensured } = await open({ firstRun: false });
  await becomeMember();
  await waitFor(() => expect(ensured).toEqual([true]));
  const { id: version, hash } = currentVersion;
  expect(writes().map(({ action, input }) => ({ action, input }))).toEqual([
    {
      action: 'account.register',
      input: {
        nickname: '周予安',
        agreement: { version, hash, language: 'zh-CN', shown: 'shown-1' },
      },
    },
  ]);
  expect(anySheet()).toBeNull();
});

test('an empty nickname is said under the field, and nothing is sent', async () => {
  await open();
  tap('同意');
  tap('完成');
  expect(await screen.findByRole('alert')).toMatchObject({ textContent: '填一个昵称' });
  expect(writes()).toEqual([]);
});

test('a nickname that is not safe stays in the field, with the reason under it', async () => {
  refuse('content/unsafe');
  await open();
  tap('同意');
  type('坏名字');
  tap('完成');
  expect(await screen.findByRole('alert')).toMatchObject({
    textContent: '这个昵称没通过内容检查，换一个。',
  });
  expect(screen.getByDisplayValue('坏名字')).toBeTruthy();
});

test('without a network the nickname stays, and trying again is the same deed', async () => {
  await open();
  phone.cloud = () => {
    throw networkOff;
  };
  tap('同意');
  type('周予安');
  jest.useFakeTimers();
  tap('完成');
  await act(() => jest.runAllTimersAsync());
  jest.useRealTimers();
  expect(textsOf([screen.getByRole('alert')])[0]).toContain('连不上网络');
  phone.cloud = () => member;
  tap('完成');
  await waitFor(() => expect(anySheet()).toBeNull());
  expect(new Set(writes().map(({ key }) => key)).size).toBe(1);
});

test('a newer policy is not agreed to behind one’s back', async () => {
  refuse('consent/stale-version');
  await open();
  tap('同意');
  type('周予安');
  tap('完成');
  expect(textsOf([await screen.findByRole('alert')])[0]).toContain('政策刚有了新版本');
  expect(asked('account.me')).toHaveLength(2);
});

test('what is asked is told to the cloud when it is shown, and once', async () => {
  await open();
  await waitFor(() => expect(asked('consent.show')).toHaveLength(1));
  const { id: version, hash } = currentVersion;
  expect(asked('consent.show')[0]?.input).toEqual({
    kind: 'general',
    purposes: ['account', 'card', 'holder'],
    version,
    hash,
    language: 'zh-CN',
  });
  tap('同意');
  type('周予安');
  tap('完成');
  await waitFor(() => expect(anySheet()).toBeNull());
  expect(asked('consent.show')).toHaveLength(1);
});

test('a proof that ran out is replaced without a word, because the text is the same', async () => {
  let shows = 0;
  phone.cloud = (action, input) => {
    if (action === 'consent.show') {
      shows += 1;
      return proof(`shown-${shows}`);
    }
    const isFirst = JSON.stringify(input).includes('shown-1');
    return action === 'account.register' && isFirst
      ? { ok: false, error: 'consent/shown-expired', traceId: 'r_1' }
      : action === 'account.me'
        ? guest
        : member;
  };
  const { ensured } = await open({ firstRun: false });
  await becomeMember();
  await waitFor(() => expect(ensured).toEqual([true]));
  const sent = asked('account.register').map(({ input }) => JSON.stringify(input));
  expect(sent.map((text) => /shown-\d/.exec(text)?.[0])).toEqual(['shown-1', 'shown-2']);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a slow network only makes the tap wait', async () => {
  let arrive = (_answer: unknown): void => undefined;
  const answer = phone.cloud;
  phone.cloud = (action, input) =>
    action === 'consent.show'
      ? new Promise((resolve) => (arrive = resolve))
      : answer(action, input);
  const { ensured } = await open({ firstRun: false });
  await becomeMember();
  expect(writes()).toEqual([]);
  await act(async () => arrive(proof('shown-late')));
  await waitFor(() => expect(ensured).toEqual([true]));
});
