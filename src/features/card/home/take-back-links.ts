import type { CardId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { cardErrors } from '../errors';
import { text } from './text';

/** Asks first, naming what stops working; then every link of the card that is out is dead. */
export async function takeBackLinks(id: CardId): Promise<void> {
  const words = wordsNow(text);
  const sure = await confirm({
    title: words.takeBackTitle,
    text: words.takeBackText,
    yes: words.takeBackYes,
    no: words.keep,
  });
  if (sure) {
    const answer = await call('card.renewShare', { id });
    toast(answer.ok ? words.takenBack : failureWords(answer.error, cardErrors));
  }
}
