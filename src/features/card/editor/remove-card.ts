import type { CardView } from '@contract/card';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';
import { text } from './text';

/** Asks first, naming what is lost. True when it is gone and the person is on the way back. */
export async function removeCard(card: CardView): Promise<boolean> {
  const words = wordsNow(text);
  const sure = await confirm({
    title: words.removeTitle(card.name),
    text: words.removeText,
    yes: words.removeYes,
    no: words.keepWriting,
  });
  if (!sure) {
    return false;
  }
  const answer = await call('card.remove', { id: card.id });
  if (!answer.ok && answer.error !== 'card/not-found') {
    toast(failureWords(answer.error));
    return false;
  }
  toast(words.removed);
  await go.back();
  return true;
}
