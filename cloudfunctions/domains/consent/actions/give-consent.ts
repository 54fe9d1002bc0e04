import type { WriteHandler } from '@server/kernel/handler';
import { recordGiven } from '../ledger';
import { isCurrent } from '../rules';

/** Agreeing again to what was agreed, under the same text, changes nothing. */
export const giveConsent: WriteHandler<'consent.give'> = async (context, input) => {
  const { purpose, agreement } = input;
  if (!isCurrent(agreement)) {
    context.refuse('consent/stale-version');
  }
  return async (transaction) => {
    const { account } = transaction;
    const given = account.purposes[purpose];
    if (given && account.agreedVersion === agreement.version) {
      return { purposes: account.purposes };
    }
    const purposes = { ...account.purposes, [purpose]: true };
    const times = account.givings[purpose] + (given ? 0 : 1);
    await transaction.changeAccount({
      purposes,
      givings: { ...account.givings, [purpose]: times },
      agreedVersion: agreement.version,
    });
    await recordGiven(transaction, [purpose], agreement);
    return { purposes };
  };
};
