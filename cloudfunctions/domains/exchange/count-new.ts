import { limits } from '@contract/limits';
import type { Knows } from '../card';
import { Exchanges } from './records';

/** No further than the badge can say. To a guest nothing was returned. */
export const countNew: Knows['countNew'] = async ({ account, store }) => {
  if (account === null) {
    return 0;
  }
  const found = await store.ours(Exchanges).list('other', {
    where: { otherSays: 'none' },
    order: { place: 'desc' },
    limit: limits.newCounted,
  });
  return found.length;
};
