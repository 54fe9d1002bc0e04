import { useRef, useState } from 'react';
import { limits } from '@contract/limits';
import type { EntryId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords } from '@phone/features/app';
import { useBatches } from '../batches/use-batches';
import type { Whole } from '../file/write-csv';

/** Fetches kept cards whole, some at a time, until all that were asked for are there. */
export function useTakeOut() {
  const fetched = useRef<Whole[]>([]);
  const [entries, setEntries] = useState<readonly Whole[]>([]);
  const send = async (ids: readonly EntryId[]): Promise<string | null> => {
    const answer = await call('holder.whole', { ids: [...ids] });
    if (!answer.ok) {
      return failureWords(answer.error);
    }
    fetched.current.push(...answer.value.entries);
    setEntries([...fetched.current]);
    return null;
  };
  const { start, ...batches } = useBatches(limits.entriesAtOnce, send);
  return {
    ...batches,
    entries,
    begin: (ids: readonly EntryId[]) => {
      fetched.current = [];
      return start(ids);
    },
  };
}
