import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Button, Empty } from '@phone/ui';
import { isEntryId } from './is-entry-id';
import { text } from './text';
import { type DrawKept, Kept } from './kept';
import { useNoteOpened } from './use-note-opened';

type EntryScreenProps = {
  /** How a card looks is not the holder's business. */
  readonly drawCard: DrawKept;
};

/** One card of the holder; `id` in the page's query says which. */
export function EntryScreen({ drawCard }: EntryScreenProps) {
  const words = useWords(text);
  const { id } = useRouter().params;
  // While it is being removed it stays as it is on the screen, and isn't asked for again.
  const [held, hold] = useState<Output<'holder.read'> | null>(null);
  const query = useQuery('holder.read', isEntryId(id) && held === null ? { id } : null);
  const kept = held ?? query.value;
  useNoteOpened(query.value?.entry.id);
  return (
    <Screen title={kept?.card?.name ?? words.entryTitle}>
      {kept !== undefined ? (
        <Kept kept={kept} drawCard={drawCard} onHold={hold} />
      ) : !isEntryId(id) || query.error === 'holder/not-found' ? (
        <Missing />
      ) : (
        query.state !== 'ready' && (
          <LoadState query={query} why={query.error && failureWords(query.error)} shape="card" />
        )
      )}
    </Screen>
  );
}

function Missing() {
  const words = useWords(text);
  return (
    <Empty icon="gone" title={words.missingTitle} note={words.missingNote}>
      <Button kind="quiet" label={words.back} onTap={() => void go.back()} />
    </Empty>
  );
}
