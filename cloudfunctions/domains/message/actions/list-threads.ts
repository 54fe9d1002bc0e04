import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import { oppositesIn } from '../../exchange';
import { headOf } from '../head-of';
import { Messages, Threads } from '../records';
import { messageIdOf, previewOf } from '../rules';

/** Three rounds: the page, what it speaks of, and the cards behind it. */
export const listThreads: ReadHandler<'message.threads'> = async (context, { before }) => {
  const { owner, store } = context;
  const found = await store.mine(Threads).list({
    where: { place: before === undefined ? { gt: '' } : { gt: '', lt: before } },
    order: { place: 'desc' },
    limit: limits.pageSize + 1,
  });
  const page = found.slice(0, limits.pageSize);
  const lastIdOf = ({ thread, count }: (typeof page)[number]): string =>
    messageIdOf(thread, count, owner);
  const [opposite, messages] = await Promise.all([
    oppositesIn(
      context,
      page.map(({ thread }) => thread),
    ),
    store.mine(Messages).many(page.map(lastIdOf)),
  ]);
  const threads = page.map((each) => ({
    ...headOf(each.thread, opposite(each.thread)),
    unread: each.unread,
    at: each.at,
    last: previewOf(messages.find(({ _id }) => _id === lastIdOf(each))),
  }));
  return { threads, next: found.length > page.length ? (page.at(-1)?.place ?? null) : null };
};
