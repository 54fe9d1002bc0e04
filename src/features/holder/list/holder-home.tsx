import { useState } from 'react';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useNewBadge, useWords } from '@phone/features/app';
import { MemberSheet } from '@phone/features/consent';
import { Notice } from '@phone/ui';
import { text } from '../text';
import { ForGuests } from './for-guests';
import { Holder } from './holder';
import { Incoming } from './incoming';
import { useAsked } from './use-asked';

/** The second tab: the cards of others. A guest learns what it is for and what it would keep. */
export function HolderHome() {
  const words = useWords(text);
  const looking = useAsked();
  const query = useQuery('holder.list', looking.asked);
  const [last, keep] = useState(query.value);
  if (query.value !== undefined && query.value !== last) {
    keep(query.value);
  }
  // While another question is on its way, what was found last stays.
  const list = query.value ?? (query.state === 'loading' ? last : undefined);
  useNewBadge(list?.incoming);
  return (
    <Screen title={words.title}>
      {query.error === 'account/required' ? (
        <ForGuests onBegun={query.reload} />
      ) : list === undefined ? (
        query.state !== 'ready' && (
          <>
            {query.error === 'consent/missing' && <Incoming count={0} />}
            <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />
          </>
        )
      ) : (
        <>
          {query.error !== undefined && (
            <Notice action={{ label: words.retry, onTap: query.reload }}>{words.oldNews}</Notice>
          )}
          <Holder list={list} looking={looking} />
        </>
      )}
      <MemberSheet />
    </Screen>
  );
}
