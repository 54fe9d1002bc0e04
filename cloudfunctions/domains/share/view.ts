import type { ShareView } from '@contract/share';
import type { Instant } from '@contract/values';
import { type ShareRecord, shareState } from '../card';

/** A link as its owner sees it. */
export function shareView(share: ShareRecord, now: Instant): ShareView {
  return {
    id: share._id,
    name: share.name ?? null,
    way: share.way ?? 'chat',
    createdAt: share.createdAt,
    endsAt: share.endsAt ?? null,
    opensAtMost: share.opensAtMost ?? null,
    opened: share.uses?.length ?? 0,
    state: shareState(share, now),
  };
}
