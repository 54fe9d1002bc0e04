import { useState } from 'react';
import type { CardView } from '@contract/card';
import type { ShareToken } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { actionSheet, toast } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';
import { openingOf } from './opening';
import { text } from './text';

/** Giving one's own card back. Who has none makes one first; who has several chooses. */
export function useReturnCard(share: ShareToken): { give: () => Promise<void>; busy: boolean } {
  const { ensureMember } = useMember();
  const [busy, setBusy] = useState(false);
  const give = async () => {
    if (await ensureMember()) {
      setBusy(true);
      const said = await giveBack(share);
      setBusy(false);
      if (said !== null) {
        toast(said);
      }
    }
  };
  return { give, busy };
}

/** What to tell, or null where there is nothing to tell yet. */
async function giveBack(share: ShareToken): Promise<string | null> {
  const home = await call('card.home', {});
  if (!home.ok) {
    return failureWords(home.error);
  }
  if (home.value.cards.length === 0) {
    await go.to('/packages/studio/pages/edit/index');
    return null;
  }
  const card = await chosenOf(home.value.cards);
  if (card === undefined) {
    return null;
  }
  const opening = await openingOf(share);
  const answer = await call('exchange.return', { share, card: card.id, opening });
  return answer.ok ? wordsNow(text).returned : failureWords(answer.error, refusals);
}

async function chosenOf(cards: readonly CardView[]): Promise<CardView | undefined> {
  if (cards.length === 1) {
    return cards[0];
  }
  const chosen = await actionSheet(cards.map(({ name, title }) => [name, title].join(' ').trim()));
  return chosen === null ? undefined : cards[chosen];
}

const gone = { 'zh-CN': text['zh-CN'].goneTitle, en: text.en.goneTitle };
const refusals = { 'card/gone': gone, 'card/not-found': gone, 'exchange/with-oneself': gone };
