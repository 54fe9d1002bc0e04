import type { EntryId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';
import { text } from './text';

/**
 * Asks first, naming what is lost: a card that can still be read, or an empty line. True when
 * it is gone and the person is on the way back.
 */
export async function removeEntry(id: EntryId, name: string, readable: boolean): Promise<boolean> {
  const words = wordsNow(text);
  const sure = await confirm({
    title: words.removeTitle(name),
    text: readable ? words.removeText : words.removeGoneText,
    yes: words.removeYes,
    no: words.keep,
  });
  if (!sure) {
    return false;
  }
  const answer = await call('holder.remove', { id });
  if (!answer.ok && answer.error !== 'holder/not-found') {
    toast(failureWords(answer.error));
    return false;
  }
  toast(words.removed);
  await go.back();
  return true;
}
