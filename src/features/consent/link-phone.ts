import type { Language } from '@contract/policy/words';
import { call } from '@phone/cloud/call';
import { currentMe } from '@phone/cloud/me';
import { failureWords, wordsNow } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { agreementIn } from './agreement';
import { text } from './text';

/**
 * The tap on the button is the consent, so it is recorded first, and taken back where the number
 * could not be linked after all. The answer is what to tell the person, or null when it worked.
 */
export async function linkPhone(code: string, language: Language): Promise<string | null> {
  const words = wordsNow(text);
  const before = currentMe()?.purposes.phone === true;
  if (!before) {
    const given = await call('consent.give', {
      purpose: 'phone',
      agreement: agreementIn(language),
    });
    if (!given.ok) {
      return given.error === 'consent/stale-version' ? words.stale : failureWords(given.error);
    }
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
