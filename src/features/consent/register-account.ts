import type { Language } from '@contract/policy/words';
import { call } from '@phone/cloud/call';
import { newIdempotencyKey } from '@phone/cloud/idempotency-key';
import { failureWords, wordsNow } from '@phone/features/app';
import type { IdempotencyKey } from '@contract/values';
import { agreementIn, forgetRefusal } from './agreement';
import { text } from './text';
import type { Outcome } from './use-name-form';

/** A nickname being registered. Sent again after a failure it is the same deed, with its key. */
export type Deed = { readonly nickname: string; readonly key: Promise<IdempotencyKey> };

export function deedOf(nickname: string, before: Deed | null): Deed {
  return before?.nickname === nickname ? before : { nickname, key: newIdempotencyKey() };
}

/** Agreement and nickname in one call: before it nothing has left the phone. */
export async function registerAccount(deed: Deed, language: Language): Promise<Outcome> {
  const words = wordsNow(text);
  const answer = await call(
    'account.register',
    { nickname: deed.nickname, agreement: agreementIn(language) },
    { key: await deed.key },
  );
  if (answer.ok) {
    forgetRefusal();
    return { ok: true };
  }
  switch (answer.error) {
    case 'content/unsafe':
      return { ok: false, at: 'nickname', why: words.nicknameUnsafe };
    case 'consent/stale-version':
      return { ok: false, at: 'form', why: words.stale };
    default:
      return { ok: false, at: 'form', why: failureWords(answer.error) };
  }
}
