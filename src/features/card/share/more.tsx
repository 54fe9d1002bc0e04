import { useState } from 'react';
import type { CardView } from '@contract/card';
import type { ShareView } from '@contract/share';
import type { ShareToken } from '@contract/values';
import { useWords } from '@phone/features/app';
import { Cell, List, Section } from '@phone/ui';
import { MakeLink } from './make-link';
import { sendFileOf } from './send-file';
import { takeBackLinks, takeBackOne } from './take-back-links';
import { text } from './text';

type MoreProps = {
  readonly card: CardView;
  /** Null: the link the card was born with. */
  readonly chosen: ShareView | null;
  readonly onMade: (link: ShareToken) => void;
};

/** A further link, an end to one, and the card as a file. */
export function More({ card, chosen, onMade }: MoreProps) {
  const words = useWords(text);
  const [making, setMaking] = useState(false);
  return (
    <Section title={words.more}>
      <List label={words.more}>
        <Cell title={words.newLink} onTap={() => setMaking(true)} />
        <Cell
          title={words.file}
          note={words.fileNote}
          onTap={() => void sendFileOf(card.id, card.name)}
        />
        {chosen === null ? (
          <Cell title={words.takeBackLinks} onTap={() => void takeBackLinks(card.id)} />
        ) : (
          <Cell title={words.takeBackOne} onTap={() => void takeBackOne(chosen.id)} />
        )}
      </List>
      {making && <MakeLink card={card.id} onMade={onMade} onClose={() => setMaking(false)} />}
    </Section>
  );
}
