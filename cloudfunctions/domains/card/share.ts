import type { ShareToken } from '@contract/values';
import type { Transaction } from '@server/kernel/handler';
import { newShareToken } from '@server/kernel/new-id';
import { type Owned, grant } from '@server/store/granted';
import { type CardRecord, type ShareRecord, Shares } from './records';

/** Makes the link to a card that `token` opens. */
export async function addShare(
  { store, now }: Transaction,
  card: Owned<CardRecord>,
  token: ShareToken,
  limits: Pick<ShareRecord, 'name' | 'way' | 'endsAt' | 'opensAtMost'> = {},
): Promise<Owned<ShareRecord>> {
  return store.mine(Shares).add({ ...limits, _id: token, card: grant(card), createdAt: now });
}

/** Gives a card another link and revokes all that are out. */
export async function replaceShare(
  transaction: Transaction,
  card: Owned<CardRecord>,
): Promise<ShareToken> {
  const token = newShareToken();
  await removeShares(transaction, card);
  await addShare(transaction, card, token);
  return token;
}

/** Every link of a card that is out. */
export async function removeShares({ store }: Transaction, card: CardRecord): Promise<void> {
  for (const token of [card.share ?? [], card.shares ?? []].flat()) {
    await store.mine(Shares).remove(token);
  }
}
