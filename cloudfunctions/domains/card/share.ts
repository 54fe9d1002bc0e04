import type { ShareToken } from '@contract/values';
import type { Transaction } from '@server/kernel/handler';
import { newShareToken } from '@server/kernel/new-id';
import { type Owned, grant } from '@server/store/granted';
import { type CardRecord, Shares } from './records';

/** Makes the link to a card that `token` opens. */
export async function addShare(
  { store, now }: Transaction,
  card: Owned<CardRecord>,
  token: ShareToken,
): Promise<void> {
  await store.mine(Shares).add({ _id: token, card: grant(card), createdAt: now });
}

/** Gives a card another link and revokes the one that is out. */
export async function replaceShare(
  transaction: Transaction,
  card: Owned<CardRecord>,
): Promise<ShareToken> {
  const token = newShareToken();
  await removeShare(transaction, card);
  await addShare(transaction, card, token);
  return token;
}

export async function removeShare({ store }: Transaction, card: CardRecord): Promise<void> {
  if (card.share !== undefined) {
    await store.mine(Shares).remove(card.share);
  }
}
