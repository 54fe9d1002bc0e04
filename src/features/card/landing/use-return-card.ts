import { useState } from 'react';
import type { CardView } from '@contract/card';
import type { ShareToken } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { toast } from '@phone/platform/feedback';
import { cardErrors } from '../errors';
import { openEditor } from '../open-page';
import { openingOf } from './opening';
import { text } from './text';

type Returning = {
  /** Begins: one card goes back at once, of several one is chosen, without one it is made first. */
  readonly give: () => Promise<void>;
  readonly choice: readonly CardView[] | null;
  readonly choose: (card: CardView | null) => void;
  readonly returned: CardView | null;
  readonly busy: boolean;
};

/** Returning a card to whoever sent theirs. Who has none comes back here and taps again. */
export function useReturnCard(share: ShareToken): Returning {
  const { ensureMember } = useMember();
  const [choice, setChoice] = useState<readonly CardView[] | null>(null);
  const [returned, setReturned] = useState<CardView | null>(null);
  const [busy, setBusy] = useState(false);

  const send = async (card: CardView) => {
    setBusy(true);
    const opening = await openingOf(share);
    const answer = await call('exchange.return', { share, card: card.id, opening });
    setBusy(false);
    if (answer.ok) {
      setReturned(card);
    }
    toast(answer.ok ? wordsNow(text).given : failureWords(answer.error, cardErrors));
  };

  const give = async () => {
    setBusy(true);
    // Says who I am, too, so that nobody is asked to agree who has.
    const home = await call('card.home', {});
    setBusy(false);
    if (!home.ok) {
      toast(failureWords(home.error));
      return;
    }
    if (!(await ensureMember())) {
      return;
    }
    const { cards } = home.value;
    const [first] = cards;
    if (first === undefined) {
      toast(wordsNow(text).makeFirst);
      await openEditor();
    } else if (cards.length === 1) {
      await send(first);
    } else {
      setChoice(cards);
    }
  };

  const choose = (card: CardView | null) => {
    setChoice(null);
    if (card !== null) {
      void send(card);
    }
  };
  return { give, choice, choose, returned, busy };
}
