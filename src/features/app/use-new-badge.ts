import { useEffect } from 'react';
import { badgeTab } from '@phone/platform/appearance';
import { tabs } from './tabs';
import { usePageInFront } from './use-page-in-front';

/** How many cards came in and wait stands on the holder's tab; nothing is asked for it. */
export function useNewBadge(count: number | undefined): void {
  const inFront = usePageInFront();
  useEffect(() => {
    if (inFront && count !== undefined) {
      void badgeTab(holder, count);
    }
  }, [inFront, count]);
}

const holder = tabs.findIndex(({ page }) => page === 'pages/holder/index');
