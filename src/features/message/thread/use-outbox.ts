import { useRef, useState } from 'react';
import type { MessageDraft } from '@contract/message';
import type { Output } from '@contract/index';
import type { ExchangeId, IdempotencyKey } from '@contract/values';
import { call } from '@phone/cloud/call';
import { newIdempotencyKey } from '@phone/cloud/idempotency-key';
import { failureWords } from '@phone/features/app';
import { refusals } from './refusals';

/** What is on its way, or did not get there. Its key makes every try the same message. */
export type Waiting = {
  readonly key: IdempotencyKey;
  readonly draft: MessageDraft;
  /** Why the last try failed; null while one goes on. */
  readonly failure: string | null;
};

export type Outbox = {
  readonly waiting: readonly Waiting[];
  readonly send: (draft: MessageDraft) => Promise<void>;
  readonly again: (waiting: Waiting) => Promise<void>;
};

type Hear = {
  readonly onSent: (draft: MessageDraft, answer: Output<'message.send'>) => void;
  /** A text that may not go out goes back to whoever wrote it. */
  readonly onRefused: (draft: MessageDraft, why: string) => void;
};

/** Sends one after the other, in the order in which they were written. */
export function useOutbox(thread: ExchangeId, { onSent, onRefused }: Hear): Outbox {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const last = useRef(Promise.resolve());
  const put = (one: Waiting) =>
    setWaiting((all) =>
      all.some(({ key }) => key === one.key)
        ? all.map((each) => (each.key === one.key ? one : each))
        : [...all, one],
    );
  const attempt = async (one: Waiting): Promise<void> => {
    const { draft, key } = one;
    const answer = await call('message.send', { thread, draft }, { key });
    const isBack = !answer.ok && answer.error === 'content/unsafe';
    if (answer.ok || isBack) {
      setWaiting((all) => all.filter((each) => each.key !== key));
    }
    if (answer.ok) {
      onSent(draft, answer.value);
    } else if (isBack) {
      onRefused(draft, failureWords(answer.error, refusals));
    } else {
      put({ ...one, failure: failureWords(answer.error, refusals) });
    }
  };
  const again = (one: Waiting): Promise<void> => {
    put({ ...one, failure: null });
    last.current = last.current.then(() => attempt(one));
    return last.current;
  };
  const send = async (draft: MessageDraft): Promise<void> =>
    again({ key: await newIdempotencyKey(), draft, failure: null });
  return { waiting, send, again };
}
