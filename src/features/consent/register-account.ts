import type { IdempotencyKey } from '@contract/values';
import { call } from '@phone/cloud/call';
import { newIdempotencyKey } from '@phone/cloud/idempotency-key';
import { failureWords, wordsNow } from '@phone/features/app';
import { forgetRefusal } from './agreement';
import type { Shown } from './shown';
import { text } from './text';
import type { Outcome } from './use-name-form';
import { proofWords, withProof } from './with-proof';

/** What was sent last. The same thing sent again after a failure is the same deed, with its key. */
export type Deed = { readonly what: string; readonly key: Promise<IdempotencyKey> };

export function deedOf(what: string, before: Deed | null): Deed {
  return before?.what === what ? before : { what, key: newIdempotencyKey() };
}

/** Agreement and nickname in one call: before it nothing about the person has left the phone. */
export async function registerAccount(
  nickname: string,
  shown: Shown,
  deed: { current: Deed | null },
): Promise<Outcome> {
  const words = wordsNow(text);
  const outcome = await withProof(shown, async (agreement) => {
    deed.current = deedOf(`${nickname} ${agreement.shown}`, deed.current);
    const key = await deed.current.key;
    return call('account.register', { nickname, agreement }, { key });
  });
  if (outcome.ok) {
    forgetRefusal();
    return { ok: true };
  }
  return outcome.error === 'content/unsafe'
    ? { ok: false, at: 'nickname', why: words.nicknameUnsafe }
    : { ok: false, at: 'form', why: failureWords(outcome.error, proofWords) };
}
