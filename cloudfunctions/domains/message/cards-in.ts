import type { MessageView, ThreadHead } from '@contract/message';
import type { ShareToken } from '@contract/values';
import type { Context } from '@server/kernel/handler';
import { Cards, Shares, isOpenTo } from '../card';
import type { MessageRecord } from './records';

type Shown = Extract<MessageView, { kind: 'card' }>['card'];

/**
 * What the links in some messages open at the moment, and of each card no more than everyone with
 * the link sees. To whom the other's cards are gone, those in their messages are too.
 */
export async function cardsIn(
  { store }: Context<'message.read'>,
  messages: readonly MessageRecord[],
  { name }: ThreadHead,
): Promise<(share: ShareToken, sent: boolean) => Shown> {
  const tokens = messages.flatMap(({ share, sent }) =>
    share !== undefined && (sent || name !== null) ? [share] : [],
  );
  const links = await Promise.all(
    [...new Set(tokens)].map((token) => store.bearer(Shares).get(token)),
  );
  const opened = links.filter((link) => link !== null);
  const ids = [...new Set(opened.map(({ card }) => card))];
  const cards = await store.shared(Cards).many(ids, fields);
  return (share, sent) => {
    const link = sent || name !== null ? opened.find(({ _id }) => _id === share) : undefined;
    const card = cards.find(({ _id }) => _id === link?.card);
    if (card?.state !== 'live' || card.name === undefined) {
      return null;
    }
    const isOpen = isOpenTo(card, 'organisation', 'stranger');
    return { share, name: card.name, organisation: isOpen ? (card.organisation ?? null) : null };
  };
}

const fields = ['state', 'name', 'organisation', 'visibility', 'published'] as const;
