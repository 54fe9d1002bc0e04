import { workOffNow } from '@server/kernel/erasure';
import type { WriteHandler } from '@server/kernel/handler';
import type { Everyone } from '@server/kernel/personal-data';
import { record } from '../ledger';
import { consentsNow } from '../policy-state';
import { wordsOfWithdrawing } from '../rules';

/** The purpose stops with this transaction. What can't be erased in it is ordered in it. */
export const withdrawConsent =
  (everyone: Everyone): WriteHandler<'consent.withdraw'> =>
  async (_context, { purpose }) =>
  async (transaction) => {
    const { owner, now } = transaction;
    const words = wordsOfWithdrawing(transaction.account, purpose);
    if (words.length > 0) {
      await record(transaction, words);
      for (const each of Object.values(everyone)) {
        await each.withdraw?.(transaction, purpose);
      }
      await transaction.orderErasure(purpose);
      transaction.afterwards(() => workOffNow(owner, purpose, everyone, now));
    }
    return consentsNow(transaction.account, transaction.now);
  };
