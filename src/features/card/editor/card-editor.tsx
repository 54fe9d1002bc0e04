import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { CardView } from '@contract/card';
import type { CardId } from '@contract/values';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { MemberSheet } from '@phone/features/consent';
import { go } from '@phone/platform/navigation';
import { Button, Empty } from '@phone/ui';
import { Form } from './form';
import { text } from './text';

const ID = /^c_[0-9a-z]{20}$/;
const isCardId = (id: string | undefined): id is CardId => id !== undefined && ID.test(id);

/** Making a card, or changing one: `id` in the page's query says which. */
export function CardEditor() {
  const words = useWords(text);
  const { id } = useRouter().params;
  return (
    <Screen title={isCardId(id) ? words.editTitle : words.newTitle}>
      {isCardId(id) ? <Existing id={id} /> : <Form card={null} />}
      <MemberSheet />
    </Screen>
  );
}

function Existing({ id }: { readonly id: CardId }) {
  const words = useWords(text);
  // While it is being saved or removed it stays as it is on the screen, and isn't asked for again.
  const [held, hold] = useState<CardView | null>(null);
  const query = useQuery('card.read', held === null ? { id } : null);
  const card = held ?? query.value;
  if (card !== undefined) {
    return <Form card={card} onHold={hold} />;
  }
  if (query.error === 'card/not-found') {
    return (
      <Empty icon="gone" title={words.deletedTitle}>
        <Button kind="quiet" label={words.back} onTap={() => void go.back()} />
      </Empty>
    );
  }
  return query.state === 'ready' ? null : (
    <LoadState query={query} why={query.error && failureWords(query.error)} shape="card" />
  );
}
