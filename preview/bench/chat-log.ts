import type { SharedCard, SharedFile } from '../protocol';

/** One message of the chat, between two people of the bench. */
export type ChatMessage = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
} & (
  | { readonly kind: 'card'; readonly card: SharedCard }
  | { readonly kind: 'file'; readonly file: SharedFile }
);

/** Pictures make messages large; the browser keeps about five million characters in all. */
const MOST_MESSAGES = 40;
const KEY = 'bench:chat';

export function readChat(store: Storage): readonly ChatMessage[] {
  return JSON.parse(store.getItem(KEY) ?? '[]') as ChatMessage[];
}

/** Keeps the newest messages, fewer of them where the browser has no room for more. */
export function appendToChat(store: Storage, message: ChatMessage): readonly ChatMessage[] {
  let kept = [...readChat(store), message].slice(-MOST_MESSAGES);
  while (kept.length > 0 && !tryToKeep(store, kept)) {
    kept = kept.slice(1);
  }
  return kept;
}

export function clearChat(store: Storage): void {
  store.removeItem(KEY);
}

/** Only what these two wrote to each other. */
export function between(
  messages: readonly ChatMessage[],
  one: string,
  other: string,
): readonly ChatMessage[] {
  return messages.filter(
    ({ from, to }) => (from === one && to === other) || (from === other && to === one),
  );
}

function tryToKeep(store: Storage, messages: readonly ChatMessage[]): boolean {
  try {
    store.setItem(KEY, JSON.stringify(messages));
    return true;
  } catch {
    return false;
  }
}
