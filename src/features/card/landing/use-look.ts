import { useDidHide, useUnload } from '@tarojs/taro';
import { useRef } from 'react';
import type { ShareToken } from '@contract/values';
import { call } from '@phone/cloud/call';
import { currentMe } from '@phone/cloud/me';

/**
 * Counts this opening once the page is left, so that opening it stays one call. Only whoever agreed
 * to be seen is named. A count that gets lost is lost.
 */
export function useLook(share: ShareToken, proof: string | null): void {
  const sent = useRef(false);
  const leave = () => {
    if (proof !== null && !sent.current) {
      sent.current = true;
      const me = currentMe();
      const isSeen = me?.state === 'live' && me.purposes.visit;
      void call(isSeen ? 'visit.show' : 'visit.count', { share, proof });
    }
  };
  useDidHide(leave);
  useUnload(leave);
}
