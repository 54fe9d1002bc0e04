import type { WriteHandler } from '@server/kernel/handler';
import { fileReport } from '../../report';
import { Messages } from '../records';
import { messageIdOf, reportIdOf } from '../rules';

/** What is reported is copied, so that deleting it afterwards does not take it away. */
export const reportMessage: WriteHandler<'message.report'> =
  async ({ refuse }, { thread, number, reason }) =>
  async (transaction) => {
    const id = messageIdOf(thread, number, transaction.owner);
    const message = await transaction.store.mine(Messages).get(id);
    if (message === null || message.sent) {
      return refuse('message/not-found');
    }
    const text = message.text ?? message.share ?? '';
    const about = `${thread}/${number}`;
    await fileReport(transaction, { kind: 'message', about, reason, text }, reportIdOf(id));
    return {};
  };
