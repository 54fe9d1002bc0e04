import { call } from '@phone/cloud/call';
import { currentMe } from '@phone/cloud/me';
import { failureWords, wordsNow } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { agree } from './decide';
import type { Shown } from './shown';
import { text } from './text';

/**
 * The tap on the button is the consent, so it is recorded first, and taken back where the number
 * could not be linked after all. The answer is what to tell the person, or null when it worked.
 */
export async function linkPhone(code: string, shown: Shown): Promise<string | null> {
  const words = wordsNow(text);
  const before = currentMe()?.purposes.phone === true;
  const why = before ? null : await agree(shown);
  if (why !== null) {
    return why;
  }
  const linked = await call('account.linkPhone', { code });
  if (linked.ok) {
    toast(words.phoneLinked);
    return null;
  }
  if (!before) {
    await call('consent.withdraw', { purpose: 'phone' });
  }
  return linked.error === 'account/code-expired' ? words.phoneExpired : failureWords(linked.error);
}
