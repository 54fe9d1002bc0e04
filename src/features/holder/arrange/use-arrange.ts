import { useRef, useState } from 'react';
import type { Input } from '@contract/index';
import { limits } from '@contract/limits';
import type { EntryId, IdempotencyKey } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords } from '@phone/features/app';
import { useBatches } from '../batches/use-batches';

export type Change = Input<'holder.arrange'>['change'];

/** One change for many cards, some at a time; what the cloud says it did is counted. */
export function useArrange() {
  const [counted, setCounted] = useState({ changed: 0, full: 0 });
  const change = useRef<Change | null>(null);
  const send = async (ids: readonly EntryId[], key: IdempotencyKey): Promise<string | null> => {
    if (change.current === null) {
      return null;
    }
    const input = { ids: [...ids], change: change.current };
    const answer = await call('holder.arrange', input, { key });
    if (!answer.ok) {
      return failureWords(answer.error);
    }
    const { changed, full } = answer.value;
    setCounted((before) => ({ changed: before.changed + changed, full: before.full + full }));
    return null;
  };
  const { start, ...batches } = useBatches(limits.entriesAtOnce, send);
  return {
    ...batches,
    counted,
    begin: (ids: readonly EntryId[], what: Change) => {
      change.current = what;
      setCounted({ changed: 0, full: 0 });
      return start(ids);
    },
  };
}
