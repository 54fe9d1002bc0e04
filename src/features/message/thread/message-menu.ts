import { messageReportReasons } from '@contract/report-words';
import type { MessageView } from '@contract/message';
import type { ExchangeId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, mayLeave, wordsNow } from '@phone/features/app';
import { copyText } from '@phone/platform/clipboard';
import { actionSheet, toast } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';
import { linksIn } from './links';
import { refusals } from './refusals';
import { text } from './text';

/** What can be done with one message. `onGone` hears when it was deleted. */
export async function openMessageMenu(
  thread: ExchangeId,
  message: MessageView,
  onGone: (number: number) => void,
): Promise<void> {
  const words = wordsNow(text);
  const { number, sent } = message;
  const lines = [
    ...firstOf(message),
    { label: words.remove, act: () => remove(thread, number, onGone) },
    ...(sent ? [] : [{ label: words.report, act: () => report(thread, number) }]),
  ];
  const chosen = await actionSheet(lines.map(({ label }) => label));
  await lines[chosen ?? -1]?.act();
}

function firstOf(message: MessageView) {
  const words = wordsNow(text);
  if (message.kind === 'text') {
    const copy = async () => {
      const odd = linksIn(message.text).find(({ warning }) => warning !== null);
      if (odd === undefined || (await mayLeave(odd))) {
        toast((await copyText(message.text)) ? words.copied : words.notCopied);
      }
    };
    return [{ label: words.copy, act: copy }];
  }
  const { card } = message;
  return card === null
    ? []
    : [{ label: words.openCard, act: () => go.to('/pages/shared/index', { t: card.share }) }];
}

async function remove(thread: ExchangeId, number: number, onGone: (number: number) => void) {
  const answer = await call('message.remove', { thread, number });
  if (answer.ok || answer.error === 'message/not-found') {
    onGone(number);
    toast(wordsNow(text).removed);
  } else {
    toast(failureWords(answer.error));
  }
}

async function report(thread: ExchangeId, number: number): Promise<void> {
  const words = wordsNow(text);
  const chosen = await actionSheet(messageReportReasons.map((reason) => words.reasons[reason]));
  const reason = messageReportReasons[chosen ?? -1];
  if (reason !== undefined) {
    const answer = await call('message.report', { thread, number, reason });
    toast(answer.ok ? words.reported : failureWords(answer.error, refusals));
  }
}
