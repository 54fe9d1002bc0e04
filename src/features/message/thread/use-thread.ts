import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ExchangeId } from '@contract/values';
import { usePageInFront } from '@phone/features/app';
import { type Shown, type Thread, openThread } from './open-thread';

/** A conversation that asks for news while its page is in front, and never in the background. */
export function useThread(id: ExchangeId): Shown & { readonly thread: Thread } {
  const [thread] = useState(() => openThread(id));
  const shown = useStore(thread.shown);
  const inFront = usePageInFront();
  useEffect(() => void thread.reload(), [thread]);
  useEffect(() => {
    if (inFront) {
      thread.poll.start();
    }
    return thread.poll.stop;
  }, [thread, inFront]);
  return { ...shown, thread };
}
