import { useRef, useState } from 'react';
import { limits } from '@contract/limits';
import type { EntryId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords } from '@phone/features/app';
import { useBatches } from '../batches/use-batches';
import type { Whole } from '../file/write-csv';
import { type Form, vcardVersions } from './forms';

/** What came so far: cards for a table or data, or parts of an address book's file. */
export type Fetched = {
  readonly entries: readonly Whole[];
  readonly vcards: readonly string[];
  /** How many are in it, and how many there were whose card does not open. */
  readonly found: number;
  readonly hidden: number;
};
const nothing: Fetched = { entries: [], vcards: [], found: 0, hidden: 0 };

/** Fetches kept cards whole, some at a time, until all that were asked for are there. */
export function useTakeOut(form: Form) {
  const latest = useRef<Fetched>(nothing);
  const [fetched, setFetched] = useState<Fetched>(nothing);
  const put = (next: Fetched) => {
    latest.current = next;
    setFetched(next);
  };
  const send = async (ids: readonly EntryId[]): Promise<string | null> => {
    const before = latest.current;
    const version = vcardVersions[form];
    if (version !== null) {
      const answer = await call('vcard.ofEntries', { ids: [...ids], version });
      if (!answer.ok) {
        return failureWords(answer.error);
      }
      const { text, cards, hidden } = answer.value;
      put({
        entries: [],
        vcards: [...before.vcards, text],
        found: before.found + cards + hidden,
        hidden: before.hidden + hidden,
      });
      return null;
    }
    const answer = await call('holder.whole', { ids: [...ids] });
    if (!answer.ok) {
      return failureWords(answer.error);
    }
    const { entries } = answer.value;
    put({
      entries: [...before.entries, ...entries],
      vcards: [],
      found: before.found + entries.length,
      hidden: before.hidden + entries.filter(({ card }) => card === null).length,
    });
    return null;
  };
  const { start, ...batches } = useBatches(limits.entriesAtOnce, send);
  return {
    ...batches,
    fetched,
    begin: (ids: readonly EntryId[]) => {
      put(nothing);
      return start(ids);
    },
  };
}
