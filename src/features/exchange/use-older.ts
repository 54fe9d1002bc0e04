import { useState } from 'react';
import type { ExchangeView } from '@contract/exchange';
import type { Input, Output } from '@contract/index';
import type { CallError } from '@phone/cloud/answer';
import { call } from '@phone/cloud/call';

type Page = Output<'exchange.list'>;

type Older = {
  readonly exchanges: readonly ExchangeView[];
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly error: CallError<'exchange.list'> | undefined;
  readonly more: () => Promise<void>;
};

/** What follows the first page, one page at a time while the person goes on. */
export function useOlder(side: Input<'exchange.list'>['side'], first: Page): Older {
  const [followed, setFollowed] = useState<{ readonly first: Page; readonly rest: Page[] }>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError<'exchange.list'>>();
  // A first page that came anew means that something changed: what followed the old one is old.
  const rest = followed?.first === first ? followed.rest : [];
  const pages = [first, ...rest];
  const before = pages.at(-1)?.next ?? null;
  const more = async () => {
    if (before === null || busy) {
      return;
    }
    setBusy(true);
    setError(undefined);
    const answer = await call('exchange.list', { side, before });
    setBusy(false);
    if (answer.ok) {
      setFollowed({ first, rest: [...rest, answer.value] });
    } else {
      setError(answer.error);
    }
  };
  const exchanges = pages.flatMap((page) => page.exchanges);
  return { exchanges, hasMore: before !== null, busy, error, more };
}
