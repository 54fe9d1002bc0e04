import { useState } from 'react';
import type { EntryView } from '@contract/holder';
import type { Output } from '@contract/index';
import { limits } from '@contract/limits';
import type { CallError } from '@phone/cloud/answer';
import { call } from '@phone/cloud/call';

type List = Output<'holder.list'>;

type Rows = {
  readonly entries: readonly EntryView[];
  /** How many of the list stand before them. */
  readonly from: number;
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly error: CallError<'holder.some'> | undefined;
  readonly more: () => Promise<void>;
  /** Begins somewhere else in the list. */
  readonly jump: (from: number) => Promise<void>;
};

type Window = {
  readonly list: List;
  readonly from: number;
  readonly until: number;
  readonly entries: readonly EntryView[];
};

/** The part of a list that is loaded: its beginning, until the person goes on or jumps. */
export function useRows(list: List): Rows {
  const [kept, setKept] = useState<Window>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError<'holder.some'>>();
  // A list that came anew means that something changed: what was loaded of the old one is old.
  const first = { list, from: 0, until: list.entries.length, entries: list.entries };
  const shown = kept?.list === list ? kept : first;

  const load = async (from: number, before: readonly EntryView[], begin: number) => {
    const ids = list.ids.slice(begin, begin + limits.pageSize);
    if (ids.length === 0 || busy) {
      return;
    }
    setBusy(true);
    setError(undefined);
    const answer = await call('holder.some', { ids });
    setBusy(false);
    if (answer.ok) {
      const entries = [...before, ...answer.value.entries];
      setKept({ list, from, until: begin + ids.length, entries });
    } else {
      setError(answer.error);
    }
  };
  return {
    entries: shown.entries,
    from: shown.from,
    hasMore: shown.until < list.ids.length,
    busy,
    error,
    more: () => load(shown.from, shown.entries, shown.until),
    jump: async (from) => (from === 0 ? setKept(first) : load(from, [], from)),
  };
}
