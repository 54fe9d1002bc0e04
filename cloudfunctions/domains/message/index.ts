import type { Handlers } from '@server/kernel/handler';
import { clearThread } from './actions/clear-thread';
import { listThreads } from './actions/list-threads';
import { markRead } from './actions/mark-read';
import { readThread } from './actions/read-thread';
import { removeMessage } from './actions/remove-message';
import { reportMessage } from './actions/report-message';
import { sendMessage } from './actions/send-message';

export const handlers: Handlers<'message'> = {
  threads: listThreads,
  read: readThread,
  send: sendMessage,
  mark: markRead,
  remove: removeMessage,
  clear: clearThread,
  report: reportMessage,
};

export { personalData } from './personal-data';
