import { type StoreApi, createStore } from 'zustand/vanilla';
import type { MessageView, ThreadHead } from '@contract/message';
import type { ExchangeId } from '@contract/values';
import type { CallError } from '@phone/cloud/answer';
import { call } from '@phone/cloud/call';
import { merged } from './merged';
import { type Poll, createPoll } from './poll';

export type Known = {
  readonly head: ThreadHead;
  readonly messages: readonly MessageView[];
  /** There are older ones that were not loaded yet. */
  readonly more: boolean;
};

export type Shown = {
  readonly known: Known | null;
  /** Why there is nothing to show. */
  readonly failure: CallError<'message.read'> | undefined;
};

export type Thread = {
  readonly shown: StoreApi<Shown>;
  readonly reload: () => Promise<void>;
  readonly older: () => Promise<void>;
  /** Asks for what came since; true where something did. */
  readonly newer: () => Promise<boolean>;
  readonly drop: (number: number) => void;
  readonly poll: Poll;
};

/** As many pages of news as are asked for at once, at most. */
const PAGES_AT_ONCE = 5;

/** One conversation as the phone knows it. What was seen is marked as seen. */
export function openThread(id: ExchangeId): Thread {
  const shown = createStore<Shown>(() => ({ known: null, failure: undefined }));
  let isBusy = false;
  const keep = (known: Known): void => shown.setState({ known, failure: undefined });
  const knownNow = (): Known | null => shown.getState().known;
  const last = (): number => knownNow()?.messages.at(-1)?.number ?? 0;

  async function reload(): Promise<void> {
    shown.setState({ failure: undefined });
    const answer = await call('message.read', { thread: id });
    if (!answer.ok) {
      shown.setState({ failure: answer.error });
      return;
    }
    const { head, messages, more, unread } = answer.value;
    keep({ head, messages: merged([], messages), more });
    markSeen(id, unread, last());
  }
  async function newer(): Promise<boolean> {
    const from = last();
    for (let page = 0, more = true; more && page < PAGES_AT_ONCE; page += 1) {
      const answer = await call('message.read', { thread: id, after: last() });
      const known = knownNow();
      if (!answer.ok || known === null) {
        break;
      }
      const { head, messages, unread } = answer.value;
      keep({ ...known, head, messages: merged(known.messages, messages) });
      markSeen(id, unread, last());
      ({ more } = answer.value);
    }
    return last() > from;
  }
  async function older(): Promise<void> {
    const first = knownNow()?.messages[0];
    if (isBusy || first === undefined || knownNow()?.more !== true) {
      return;
    }
    isBusy = true;
    const answer = await call('message.read', { thread: id, before: first.number });
    isBusy = false;
    const known = knownNow();
    if (answer.ok && known !== null) {
      const { messages, more } = answer.value;
      keep({ ...known, messages: merged(known.messages, messages), more });
    }
  }
  function drop(number: number): void {
    const known = knownNow();
    if (known !== null) {
      keep({ ...known, messages: known.messages.filter((each) => each.number !== number) });
    }
  }
  return { shown, reload, older, newer, drop, poll: createPoll(newer) };
}

/** It matters to nothing on this page whether it arrives; the next look marks it again. */
function markSeen(thread: ExchangeId, unread: number, upTo: number): void {
  if (unread > 0 && upTo > 0) {
    void call('message.mark', { thread, upTo });
  }
}
