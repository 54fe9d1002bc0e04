import type { WriteHandler } from '@server/kernel/handler';
import { placeOf } from '@server/store/time';
import { Cards, isLive } from '../../card';
import { relyOnExchange } from '../../exchange';
import { type MessageRecord, Messages, type ThreadRecord, Threads } from '../records';
import { messageIdOf, nextOf, threadIdOf } from '../rules';

/**
 * Both copies, and both sides of the conversation, in one transaction. Two who write at once meet
 * there, and the later one takes the next number.
 */
export const sendMessage: WriteHandler<'message.send'> = async (context, { thread, draft }) => {
  const { outside, refuse } = context;
  if (draft.kind === 'text' && !(await outside.isTextSafe(draft.text, 'message'))) {
    return refuse('content/unsafe');
  }
  return async (transaction) => {
    const { owner: me, now, store } = transaction;
    const exchange = await relyOnExchange(transaction, thread);
    if (exchange === null) {
      const known = await store.mine(Threads).peek(threadIdOf(thread, me));
      return refuse(known === null ? 'message/not-found' : 'message/closed');
    }
    if (exchange === 'closed') {
      return refuse('message/closed');
    }
    const body = await bodyOf();
    const them = exchange.owner === me ? exchange.other : exchange.owner;
    const threads = store.boxes(exchange, Threads);
    const mine = await threads.mine.peek(threadIdOf(thread, me));
    const theirs = await threads.theirs.peek(threadIdOf(thread, them));
    const { number, at } = nextOf(mine, theirs, now);
    const place = placeOf(at, thread);
    const side = (known: ThreadRecord | null, arrived: 0 | 1) => ({
      ...{ thread, count: number, at, place, cleared: known?.cleared ?? 0 },
      unread: (known?.unread ?? 0) + arrived,
    });
    await threads.mine.put({ _id: threadIdOf(thread, me), ...side(mine, 0) });
    await threads.theirs.put({ _id: threadIdOf(thread, them), ...side(theirs, 1) });
    const messages = store.boxes(exchange, Messages);
    const letter = { thread, number, at, ...body };
    await messages.mine.put({ _id: messageIdOf(thread, number, me), sent: true, ...letter });
    await messages.theirs.put({ _id: messageIdOf(thread, number, them), sent: false, ...letter });
    return { number, at };

    async function bodyOf(): Promise<Pick<MessageRecord, 'text' | 'share'>> {
      if (draft.kind === 'text') {
        return { text: draft.text };
      }
      const card = await store.mine(Cards).peek(draft.card);
      return card !== null && isLive(card) ? { share: card.share } : refuse('card/not-found');
    }
  };
};
