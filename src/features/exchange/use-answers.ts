import { useState } from 'react';
import type { ExchangeView } from '@contract/exchange';
import type { Output } from '@contract/index';
import { call } from '@phone/cloud/call';
import type { CallError } from '@phone/cloud/answer';
import { failureWords, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { exchangeErrors } from './errors';
import { text } from './text';

type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly error: CallError<'exchange.answer' | 'exchange.keep' | 'exchange.block'>;
    };

/** What can be done about one exchange. What takes something away asks first and names it. */
export function useAnswers({ id, card }: Pick<ExchangeView, 'id' | 'card'>, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const words = wordsNow(text);
  const name = card?.name ?? words.hidden;

  const send = async (ask: () => Promise<Outcome>, said: string) => {
    setBusy(true);
    const answer = await ask();
    setBusy(false);
    toast(answer.ok ? said : failureWords(answer.error, exchangeErrors));
    if (answer.ok) {
      onDone();
    }
  };
  const say = (state: Output<'exchange.answer'>['state']) =>
    send(() => call('exchange.answer', { id, state }), words.done);
  const block = (blocked: boolean) =>
    send(() => call('exchange.block', { id, blocked }), words.done);
  const after = async (question: Parameters<typeof confirm>[0], work: () => Promise<void>) => {
    if (await confirm(question)) {
      await work();
    }
  };
  const { no } = words;
  return {
    busy,
    keep: () => send(() => call('exchange.keep', { id }), words.kept),
    approve: () => say('approved'),
    open: () => say('open'),
    decline: () => {
      const { declineText, declineYes: yes } = words;
      const title = words.declineTitle(name);
      return after({ title, text: declineText, yes, no }, () => say('declined'));
    },
    block: () => {
      const { blockText, blockYes: yes } = words;
      return after({ title: words.blockTitle(name), text: blockText, yes, no }, () => block(true));
    },
    unblock: () => {
      const { unblockText, unblockYes: yes } = words;
      const title = words.unblockTitle(name);
      return after({ title, text: unblockText, yes, no }, () => block(false));
    },
  };
}
