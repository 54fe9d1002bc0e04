import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import { oppositesIn } from '../../exchange';
import { cardsIn } from '../cards-in';
import { headOf } from '../head-of';
import { Messages, Threads } from '../records';
import { threadIdOf } from '../rules';

/** A conversation that nobody has begun yet is there for its two people, and empty. */
export const readThread: ReadHandler<'message.read'> = async (context, input) => {
  const { owner, store, refuse } = context;
  const { thread, before, after } = input;
  const [side, opposite] = await Promise.all([
    store.mine(Threads).get(threadIdOf(thread, owner)),
    oppositesIn(context, [thread]),
  ]);
  const head = headOf(thread, opposite(thread));
  if (side === null && head.state === 'gone') {
    return refuse('message/not-found');
  }
  const from = Math.max(side?.cleared ?? 0, after ?? 0);
  const found = await store.mine(Messages).list({
    where: { thread, number: before === undefined ? { gt: from } : { gt: from, lt: before } },
    order: { number: after === undefined ? 'desc' : 'asc' },
    limit: limits.messagesPerPage + 1,
  });
  const page = found.slice(0, limits.messagesPerPage);
  const cardOf = await cardsIn(context, page, head);
  const shown = page.map(({ number, sent, at, text = '', share }) => {
    const common = { number, sent, at };
    return share === undefined
      ? ({ ...common, kind: 'text', text } as const)
      : ({ ...common, kind: 'card', card: cardOf(share, sent) } as const);
  });
  return {
    head,
    unread: side?.unread ?? 0,
    messages: after === undefined ? shown : shown.reverse(),
    more: found.length > page.length,
  };
};
