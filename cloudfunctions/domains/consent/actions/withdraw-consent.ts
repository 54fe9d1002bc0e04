import { workOffNow } from '@server/kernel/erasure';
import type { WriteHandler } from '@server/kernel/handler';
import type { Everyone } from '@server/kernel/personal-data';
import { recordWithdrawn } from '../ledger';

/** The purpose stops with this transaction. What can't be erased in it is ordered in it. */
export const withdrawConsent =
  (everyone: Everyone): WriteHandler<'consent.withdraw'> =>
  async (_context, { purpose }) =>
  async (transaction) => {
    const { account, owner, now } = transaction;
    if (!account.purposes[purpose]) {
      return { purposes: account.purposes };
    }
    const purposes = { ...account.purposes, [purpose]: false };
    await transaction.changeAccount({ purposes });
    await recordWithdrawn(transaction, purpose, account.agreedVersion);
    for (const each of Object.values(everyone)) {
      await each.withdraw?.(transaction, purpose);
    }
    await transaction.orderErasure(purpose);
    transaction.afterwards(() => workOffNow(owner, purpose, everyone, now));
    return { purposes };
  };
