import { useEffect, useRef, useState } from 'react';
import type { IdempotencyKey } from '@contract/values';
import { newIdempotencyKey } from '@phone/cloud/idempotency-key';

/** How far it got, as counted; `why` is null where the person stopped it. */
export type Progress = {
  readonly at: 'start' | 'running' | 'stopped' | 'done';
  readonly done: number;
  readonly total: number;
  readonly why: string | null;
};

/** Null where it went well, and else why not, in the person's words. */
type Send<Item> = (batch: readonly Item[], key: IdempotencyKey) => Promise<string | null>;

const idle = { at: 'start', done: 0, total: 0, why: null } as const satisfies Progress;

/**
 * Many things in batches, one after the other. It can be stopped and goes on where it stopped; a
 * batch that failed is sent again with the key it had, so that it happens once.
 */
export function useBatches<Item>(size: number, send: Send<Item>) {
  const [progress, setProgress] = useState<Progress>(idle);
  const items = useRef<readonly Item[]>([]);
  const done = useRef(0);
  const key = useRef<IdempotencyKey | null>(null);
  const mayRun = useRef(true);
  const say = (at: Progress['at'], why: string | null = null) =>
    setProgress({ at, done: done.current, total: items.current.length, why });
  useEffect(() => {
    mayRun.current = true;
    return () => {
      mayRun.current = false;
    };
  }, []);

  const isStopped = () => !mayRun.current;
  const goOn = async () => {
    mayRun.current = true;
    while (done.current < items.current.length) {
      say('running');
      const batch = items.current.slice(done.current, done.current + size);
      key.current ??= await newIdempotencyKey();
      const why = await send(batch, key.current);
      if (why !== null) {
        say('stopped', why);
        return;
      }
      key.current = null;
      done.current += batch.length;
      if (isStopped() && done.current < items.current.length) {
        say('stopped');
        return;
      }
    }
    say('done');
  };
  return {
    progress,
    start: (all: readonly Item[]) => {
      [items.current, done.current, key.current] = [all, 0, null];
      return goOn();
    },
    goOn,
    /** After the batch that is on its way. */
    stop: () => {
      mayRun.current = false;
    },
    reset: () => setProgress(idle),
  };
}
