import { useState } from 'react';
import type { EntryView } from '@contract/holder';
import type { Output } from '@contract/index';
import type { CallError } from '@phone/cloud/answer';
import { call } from '@phone/cloud/call';
import { merge } from './merge';

type Page = Output<'holder.list'>;

type Pages = {
  readonly entries: readonly EntryView[];
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly error: CallError<'holder.list'> | undefined;
  readonly more: () => Promise<void>;
};

/** What follows the first page, loaded one page at a time while the person goes on. */
export function usePages(first: Page): Pages {
  const [followed, setFollowed] = useState<{ readonly first: Page; readonly rest: Page[] }>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError<'holder.list'>>();
  // A first page that came anew means that something changed: what followed the old one is old.
  const rest = followed?.first === first ? followed.rest : [];
  const pages = [first, ...rest];
  const next = pages.at(-1)?.next ?? null;

  const more = async () => {
    if (next === null || busy) {
      return;
    }
    setBusy(true);
    setError(undefined);
    const answer = await call('holder.list', { after: next });
    setBusy(false);
    if (answer.ok) {
      setFollowed({ first, rest: [...rest, answer.value] });
    } else {
      setError(answer.error);
    }
  };
  return { entries: merge(pages), hasMore: next !== null, busy, error, more };
}
