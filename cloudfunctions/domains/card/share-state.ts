import type { ShareView } from '@contract/share';
import type { Instant, Opening } from '@contract/values';
import type { ShareRecord } from './records';

/** Whether a link still opens for somebody who comes with it for the first time. */
export function shareState(share: ShareRecord, now: Instant): ShareView['state'] {
  if (isEnded(share, now)) {
    return 'ended';
  }
  const { opensAtMost = Infinity, uses = [] } = share;
  return uses.length >= opensAtMost ? 'spent' : 'open';
}

/**
 * Whether somebody may act on what a link opened for them: anybody while it lasts, and of a limited
 * one those alone who opened it, by the number of their opening.
 */
export function hasOpened(share: ShareRecord, opening: Opening | undefined, now: Instant): boolean {
  if (isEnded(share, now)) {
    return false;
  }
  const { opensAtMost, uses = [] } = share;
  return opensAtMost === undefined || (opening !== undefined && uses.includes(opening));
}

const isEnded = ({ endsAt }: ShareRecord, now: Instant): boolean =>
  endsAt !== undefined && endsAt <= now;
