import type { Output } from '@contract/index';
import type { Language } from '@contract/policy/words';
import { call } from '@phone/cloud/call';
import { dateWords, failureWords, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { text } from '../text';
import { givenFirst, itemLabel } from './item-label';

/** As many as WeChat's question box shows without scrolling; the page lists all. */
const NAMED_ITEMS = 4;

/** The last question, naming what is lost; only its own button starts the cooling-off days. */
export async function askToLeave(
  preview: Output<'rights.previewLeaving'>,
  language: Language,
): Promise<void> {
  const words = wordsNow(text);
  const held = givenFirst(preview.erased).filter(({ count }) => count > 0);
  const named = held.slice(0, NAMED_ITEMS).map(({ item }) => itemLabel(item, language));
  const yes = await confirm({
    title: words.confirmTitle,
    text: words.confirmText(named, held.length, dateWords(preview.erasedAt, language)),
    yes: words.confirmYes,
    no: words.confirmNo,
  });
  if (yes) {
    const answer = await call('rights.leave', {});
    toast(answer.ok ? words.asked : failureWords(answer.error));
  }
}
