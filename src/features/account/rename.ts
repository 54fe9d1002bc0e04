import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import type { Outcome } from '@phone/features/consent';
import { text } from './text';

/** Sends a nickname that has changed. */
export async function rename(before: string, nickname: string): Promise<Outcome> {
  const words = wordsNow(text);
  const name = nickname.trim();
  if (name === '') {
    return { ok: false, at: 'nickname', why: words.nicknameMissing };
  }
  if (name === before) {
    return { ok: true };
  }
  const answer = await call('account.rename', { nickname: name });
  if (answer.ok) {
    return { ok: true };
  }
  return answer.error === 'content/unsafe'
    ? { ok: false, at: 'nickname', why: words.nicknameUnsafe }
    : { ok: false, at: 'form', why: failureWords(answer.error) };
}
