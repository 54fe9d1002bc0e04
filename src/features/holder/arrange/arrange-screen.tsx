import { useState } from 'react';
import type { Output } from '@contract/index';
import { limits } from '@contract/limits';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { Empty, SearchBox } from '@phone/ui';
import { useAsked } from '../list/use-asked';
import { text as holderText } from '../text';
import { Chosen } from './chosen';
import { text } from './text';

/** Many kept cards at once: found by words, chosen by boxes, changed together. */
export function ArrangeScreen() {
  const words = useWords(text);
  const { search, clear, noneFound, noneFoundNote } = useWords(holderText);
  const { typed, type, asked } = useAsked();
  const query = useQuery('holder.list', asked);
  const [last, keep] = useState<Output<'holder.list'>>();
  if (query.value !== undefined && query.value !== last) {
    keep(query.value);
  }
  const list = query.value ?? last;
  return (
    <Screen title={words.title}>
      {list === undefined ? (
        query.state !== 'ready' && (
          <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />
        )
      ) : list.total === 0 ? (
        <Empty icon="holder" title={words.empty} />
      ) : (
        <>
          <SearchBox
            label={search}
            clearLabel={clear}
            value={typed}
            onInput={type}
            maxLength={limits.searchLength}
          />
          {list.ids.length === 0 && <Empty icon="holder" title={noneFound} note={noneFoundNote} />}
          <Chosen list={list} />
        </>
      )}
    </Screen>
  );
}
