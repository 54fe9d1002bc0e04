import type { CardId } from '@contract/values';
import type { Transaction } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import { unmention } from '../bystander';
import { Cards } from './records';
import { nothingLeft } from './rules';
import { removeShares } from './share';

/** Takes everything off a card and revokes its links. False where it is not the caller's. */
export async function clearCard(
  transaction: Transaction<AccountRecord>,
  id: CardId,
): Promise<boolean> {
  const cards = transaction.store.mine(Cards);
  const card = await cards.peek(id);
  if (card === null || card.state === 'removed') {
    return false;
  }
  await removeShares(transaction, card);
  await unmention(transaction, card.mentions ?? []);
  await cards.change(id, { ...nothingLeft, state: 'removed' });
  return true;
}
