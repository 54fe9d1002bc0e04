import type { Knows } from '../card';
import { Entries } from './records';
import { entryIdOf } from './rules';

/** One read by id. Whoever does not keep cards, or stopped it, has none. */
export const entryOf: Knows['entryOf'] = async ({ account, store }, card) => {
  if (account === null || !account.purposes.holder) {
    return null;
  }
  const id = entryIdOf(account.owner, card, account.givings.holder);
  return (await store.mine(Entries).get(id))?._id ?? null;
};
