import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { CardView } from '@contract/card';
import type { CardId, ShareToken } from '@contract/values';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Button, Empty, Hint, Section } from '@phone/ui';
import { Choices } from '@phone/ui/choices/choices';
import { CardFace } from '../face/card-face';
import { openFace } from '../face/seen-face';
import { HandOn } from './hand-on';
import { linkNote, linkTitle } from './link-lines';
import { More } from './more';
import { text } from './text';

const ID = /^c_[0-9a-z]{20}$/;
const isCardId = (id: string | undefined): id is CardId => id !== undefined && ID.test(id);

/** Every way of handing one card on; `id` in the page's query says which. */
export function ShareScreen() {
  const words = useWords(text);
  const { id } = useRouter().params;
  const query = useQuery('card.read', isCardId(id) ? { id } : null);
  return (
    <Screen title={words.title}>
      {query.value !== undefined ? (
        <Sharing card={query.value} />
      ) : !isCardId(id) || query.error === 'card/not-found' ? (
        <Empty icon="gone" title={words.missingTitle} note={words.missingNote}>
          <Button kind="quiet" label={words.back} onTap={() => void go.back()} />
        </Empty>
      ) : (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="card" />
      )}
    </Screen>
  );
}

/** The chosen link is what is sent, drawn and taken back. */
function Sharing({ card }: { readonly card: CardView }) {
  const words = useWords(text);
  const query = useQuery('share.list', { card: card.id });
  const [chosenId, choose] = useState<ShareToken>(card.share);
  const shares = query.value?.shares ?? [];
  const chosen = shares.find(({ id }) => id === chosenId) ?? null;
  const open = openFace(card);
  const own = { id: card.share, title: words.ownLink, note: words.ownLinkNote };
  const further = shares.map((share) => ({
    id: share.id,
    title: linkTitle(share),
    note: linkNote(share),
  }));
  return (
    <>
      <CardFace face={open} rows={[]} />
      <Section title={words.whichLink}>
        <Choices
          label={words.whichLink}
          options={[own, ...further]}
          chosen={chosen?.id ?? card.share}
          onChoose={choose}
        />
      </Section>
      <HandOn
        face={open}
        token={chosen?.id ?? card.share}
        works={chosen === null || chosen.state === 'open'}
      />
      <Section>
        <Hint>{words.moments}</Hint>
      </Section>
      <More card={card} chosen={chosen} onMade={choose} />
    </>
  );
}
