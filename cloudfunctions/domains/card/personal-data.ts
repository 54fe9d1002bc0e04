import type { Transaction } from '@server/kernel/handler';
import { personalDataIn } from '@server/kernel/declared-data';
import type { PersonalData } from '@server/kernel/personal-data';
import type { AccountRecord } from '@server/kernel/records';
import { clearCard } from './clear';
import { type CardRecord, Cards, Shares } from './records';

export const personalData: PersonalData = {
  ...personalDataIn([Cards, Shares]),
  withdraw: async (transaction, purpose) => {
    if (purpose === 'card') {
      for (const id of transaction.account.cards) {
        await clearCard(transaction, id);
      }
      await transaction.changeAccount({ cards: [] });
    }
    if (purpose === 'publish') {
      for (const id of transaction.account.cards) {
        await transaction.store.mine(Cards).change(id, { published: undefined });
      }
    }
  },
  pause: (transaction) => setState(transaction, 'paused'),
  resume: (transaction) => setState(transaction, 'live'),
};

async function setState(
  { account, store }: Transaction<AccountRecord>,
  state: CardRecord['state'],
): Promise<void> {
  for (const id of account.cards) {
    await store.mine(Cards).change(id, { state });
  }
}
