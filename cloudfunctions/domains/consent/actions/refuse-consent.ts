import { versionInForce } from '@contract/policy/versions/in-force';
import type { WriteHandler } from '@server/kernel/handler';
import { record } from '../ledger';
import { consentsNow } from '../policy-state';
import { wordsOfRefusing } from '../rules';

/** Needs no proof of what was shown: refusing takes nothing from anybody. */
export const refuseConsent: WriteHandler<'consent.refuse'> = async (context, input) => {
  const { purposes, version } = input;
  if (version !== versionInForce(context.now).id) {
    context.refuse('consent/stale-version');
  }
  return async (transaction) => {
    await record(transaction, wordsOfRefusing(transaction.account, purposes, version));
    return consentsNow(transaction.account, transaction.now);
  };
};
