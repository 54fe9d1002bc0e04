import type { CardView } from '@contract/card';
import { call } from '@phone/cloud/call';
import { failureWords } from '@phone/features/app';
import { actionSheet } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';

/** The card, or null with what there is to tell, if anything. */
type Chosen = { readonly card: CardView } | { readonly card: null; readonly why: string | null };

/** One of the person's own cards. Who has none makes one first; who has several chooses. */
export async function chooseCard(): Promise<Chosen> {
  const home = await call('card.home', {});
  if (!home.ok) {
    return { card: null, why: failureWords(home.error) };
  }
  const { cards } = home.value;
  if (cards.length === 0) {
    await go.to('/packages/studio/pages/edit/index');
  }
  const card = cards.length > 1 ? await oneOf(cards) : cards[0];
  return card === undefined ? { card: null, why: null } : { card };
}

async function oneOf(cards: readonly CardView[]): Promise<CardView | undefined> {
  const chosen = await actionSheet(cards.map(({ name, title }) => [name, title].join(' ').trim()));
  return chosen === null ? undefined : cards[chosen];
}
