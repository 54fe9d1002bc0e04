import type { MessageView } from '@contract/message';

type Messages = readonly MessageView[];

/** Everything that is known of a thread, oldest first; what came again takes its own place. */
export function merged(known: Messages, arrived: Messages): Messages {
  const byNumber = new Map([...known, ...arrived].map((each) => [each.number, each]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/** Long enough for a new time to be said over a message. */
const APART_MS = 5 * 60_000;

/** Whether its time stands over a message: the first one does, and one after a while. */
export const isApart = (before: MessageView | undefined, { at }: MessageView): boolean =>
  before === undefined || Date.parse(at) - Date.parse(before.at) > APART_MS;
