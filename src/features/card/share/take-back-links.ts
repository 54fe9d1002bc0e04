import type { CardId, ShareToken } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { shareErrors } from './errors';
import { text } from './text';

/** Asks first, naming what stops working; then every link of the card that is out is dead. */
export async function takeBackLinks(id: CardId): Promise<void> {
  const words = wordsNow(text);
  if (await isSure(words.takeBackTitle, words.takeBackText)) {
    const answer = await call('card.renewShare', { id });
    toast(answer.ok ? words.takenBack : failureWords(answer.error, shareErrors));
  }
}

/** The same for one link among several. */
export async function takeBackOne(share: ShareToken): Promise<void> {
  const words = wordsNow(text);
  if (await isSure(words.takeBackOneTitle, words.takeBackOneText)) {
    const answer = await call('share.revoke', { share });
    toast(answer.ok ? words.takenBackOne : failureWords(answer.error, shareErrors));
  }
}

function isSure(title: string, what: string): Promise<boolean> {
  const words = wordsNow(text);
  return confirm({ title, text: what, yes: words.takeBackYes, no: words.keep });
}
