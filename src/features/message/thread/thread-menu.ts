import type { ThreadHead } from '@contract/message';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { actionSheet, confirm, toast } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';
import { refusals } from './refusals';
import { text } from './text';

/** What can be done with a conversation and with the other of it. `onChanged` hears of a block. */
export async function openThreadMenu(head: ThreadHead, onChanged: () => void): Promise<void> {
  const words = wordsNow(text);
  const lines = [
    ...(head.state === 'gone'
      ? []
      : [{ label: head.blocked ? words.unblock : words.block, act: () => block(head, onChanged) }]),
    { label: words.clear, act: () => clear(head) },
  ];
  const chosen = await actionSheet(lines.map(({ label }) => label));
  await lines[chosen ?? -1]?.act();
}

async function block({ id, blocked }: ThreadHead, onChanged: () => void): Promise<void> {
  const words = wordsNow(text);
  const { blockTitle: title, blockText, blockYes: yes, keep: no } = words;
  if (!blocked && !(await confirm({ title, text: blockText, yes, no }))) {
    return;
  }
  const answer = await call('exchange.block', { id, blocked: !blocked });
  if (answer.ok) {
    onChanged();
  } else {
    toast(failureWords(answer.error, refusals));
  }
}

async function clear({ id }: ThreadHead): Promise<void> {
  const words = wordsNow(text);
  const { clearTitle: title, clearText, clearYes: yes, keep: no } = words;
  if (!(await confirm({ title, text: clearText, yes, no }))) {
    return;
  }
  const answer = await call('message.clear', { thread: id });
  if (answer.ok || answer.error === 'message/not-found') {
    await go.back();
  } else {
    toast(failureWords(answer.error));
  }
}
