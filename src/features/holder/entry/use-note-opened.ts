import { useEffect, useRef } from 'react';
import type { EntryId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { useMe } from '@phone/cloud/use-me';

/**
 * Tells the cloud that a kept card was opened, once each time, for somebody who agreed that it is
 * remembered. Nobody waits for it, and nothing is said where it does not get through.
 */
export function useNoteOpened(id: EntryId | undefined): void {
  const me = useMe();
  const noted = useRef(false);
  const wanted = me?.state === 'live' && me.purposes.personalise;
  useEffect(() => {
    if (wanted && id !== undefined && !noted.current) {
      noted.current = true;
      void call('holder.opened', { id });
    }
  }, [wanted, id]);
}
