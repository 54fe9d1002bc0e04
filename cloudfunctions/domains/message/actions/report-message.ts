import type { WriteHandler } from '@server/kernel/handler';
import { Messages, Reports } from '../records';
import { messageIdOf, reportIdOf } from '../rules';

/** What is reported is copied, so that deleting it afterwards does not take it away. */
export const reportMessage: WriteHandler<'message.report'> =
  async ({ refuse }, { thread, number, reason }) =>
  async ({ owner, now, store }) => {
    const id = messageIdOf(thread, number, owner);
    const message = await store.mine(Messages).get(id);
    if (message === null || message.sent) {
      return refuse('message/not-found');
    }
    const reports = store.mine(Reports);
    const _id = reportIdOf(id);
    if ((await reports.peek(_id)) === null) {
      const copy = message.text ?? message.share ?? '';
      await reports.add({ _id, thread, number, reason, copy, at: now });
    }
    return {};
  };
