import { useSyncExternalStore } from 'react';
import { currentMe, subscribeMe, type Me } from './me';

/** Who is signed in, as far as any answer has told; asks nothing itself. */
export function useMe(): Me {
  return useSyncExternalStore(subscribeMe, currentMe, currentMe);
}
