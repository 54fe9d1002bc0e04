import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { text } from './text';

/** Somebody who is leaving wants to do something: offers to take the deregistration back. */
export async function askToStay(): Promise<boolean> {
  const words = wordsNow(text);
  const yes = await confirm({
    title: words.leavingTitle,
    text: words.leavingText,
    yes: words.stay,
    no: words.notNow,
  });
  return yes && takeBack();
}

/** One tap: takes the deregistration back and says how it went. */
export async function takeBack(): Promise<boolean> {
  const words = wordsNow(text);
  const answer = await call('rights.stay', {});
  toast(answer.ok ? words.stayed : failureWords(answer.error));
  return answer.ok;
}
