import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { text } from './text';

/** Asks by naming what is lost, then erases the number. */
export async function unlinkPhone(): Promise<void> {
  const words = wordsNow(text);
  const yes = await confirm({
    title: words.unlinkTitle,
    text: words.unlinkText,
    yes: words.unlink,
    no: words.keep,
  });
  if (yes) {
    const answer = await call('account.unlinkPhone', {});
    toast(answer.ok ? words.unlinked : failureWords(answer.error));
  }
}
