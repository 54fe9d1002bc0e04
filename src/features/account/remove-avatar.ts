import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { text } from './text';

/** Asks by naming what is lost, then erases the picture. */
export async function removeAvatar(): Promise<void> {
  const words = wordsNow(text);
  const yes = await confirm({
    title: words.removeAvatarTitle,
    text: words.removeAvatarText,
    yes: words.remove,
    no: words.cancel,
  });
  if (yes) {
    const answer = await call('account.removeAvatar', {});
    toast(answer.ok ? words.removed : failureWords(answer.error));
  }
}
