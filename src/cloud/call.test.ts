import { contract } from '@contract/index';
import type { ActionName } from '@contract/index';
import type { IdempotencyKey } from '@contract/values';
import { networkOff, phone, resetPhone } from '../../tests/support/taro-api';
import { call } from './call';
import { newIdempotencyKey } from './idempotency-key';
import { isWrite } from './writes';

beforeEach(() => {
  resetPhone();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

/** Lets pauses pass at once. */
async function settled<T>(work: Promise<T>): Promise<T> {
  await jest.runAllTimersAsync();
  return work;
}

const unavailable = { ok: false, error: 'server/unavailable', traceId: 'r_1' };
const keys = () => phone.calls.map(({ key }) => key);

test('a write that fails on the way is sent three times with one key, then given up', async () => {
  phone.cloud = () => {
    throw networkOff;
  };
  const answer = await settled(call('account.rename', { nickname: '知远' }));
  expect(answer).toEqual({ ok: false, error: 'network/unreachable', traceId: '' });
  expect(phone.calls).toHaveLength(3);
  expect(new Set(keys()).size).toBe(1);
  expect(keys()[0]).toMatch(/^[0-9a-z]{24}$/);
});

test('a server that is down for a moment is asked again with the same key', async () => {
  let attempt = 0;
  phone.cloud = () => {
    attempt += 1;
    return attempt === 1 ? unavailable : { ok: true, value: { removed: true } };
  };
  const answer = await settled(call('card.remove', { id: 'c_00000000000000000000' }));
  expect(answer.ok).toBe(true);
  expect(new Set(keys()).size).toBe(1);
  expect(phone.calls).toHaveLength(2);
});

test('a refusal is an answer, and no reason to ask again', async () => {
  phone.cloud = () => ({ ok: false, error: 'content/unsafe', traceId: 'r_1' });
  const answer = await settled(call('account.rename', { nickname: 'x' }));
  expect(answer).toMatchObject({ error: 'content/unsafe' });
  expect(phone.calls).toHaveLength(1);
});

test('the key of an earlier try goes with the same deed sent again', async () => {
  const key = 'k'.repeat(24) as IdempotencyKey;
  phone.cloud = () => ({ ok: true, value: {} });
  await settled(call('account.unlinkPhone', {}, { key }));
  expect(keys()).toEqual([key]);
});

test('a read carries no key', async () => {
  phone.cloud = () => ({ ok: true, value: { account: null } });
  await settled(call('account.me', {}));
  expect(phone.calls).toEqual([{ door: 'api', action: 'account.me', input: {} }]);
});

test('two deeds have two keys', async () => {
  expect(await newIdempotencyKey()).not.toBe(await newIdempotencyKey());
});

test('a cloud that never answers is given up when the time is over', async () => {
  phone.cloud = () => new Promise(() => undefined);
  const began = Date.now();
  const answer = await settled(call('account.me', {}, { timeoutMs: 5_000 }));
  expect(answer).toMatchObject({ error: 'network/unreachable' });
  expect(Date.now() - began).toBeLessThanOrEqual(5_000);
});

test('a deed that takes its time is waited for, and no second one is begun meanwhile', async () => {
  phone.cloud = () =>
    new Promise((resolve) =>
      setTimeout(() => resolve({ ok: true, value: { account: null } }), 12_000),
    );
  const long = { timeoutMs: 18_000, attemptMs: 18_000 };
  expect(await settled(call('account.me', {}, long))).toMatchObject({ ok: true });
  expect(phone.calls).toHaveLength(1);
});

test.each([[null], ['ok'], [undefined], [{}]])('the answer %p is no answer', async (result) => {
  phone.cloud = () => result;
  expect(await settled(call('account.me', {}))).toMatchObject({ error: 'server/unavailable' });
});

test('a function that broke is not taken for a missing network', async () => {
  const broke = Object.assign(new Error('cloud.callFunction:fail'), { errCode: -504003 });
  phone.cloud = () => Promise.reject(broke);
  expect(await settled(call('account.me', {}))).toMatchObject({ error: 'server/unavailable' });
});

test('the phone and the contract agree on what a write is', () => {
  for (const [domain, actions] of Object.entries(contract)) {
    for (const [verb, spec] of Object.entries(actions)) {
      const name = `${domain}.${verb}` as ActionName;
      expect([name, isWrite(name)]).toEqual([name, spec.writes]);
    }
  }
});
