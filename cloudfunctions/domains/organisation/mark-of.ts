import type { Knows } from '../card';
import { Memberships, Organisations } from './records';
import { membershipIdOf } from './rules';

/**
 * Which organisation confirms a card at this moment. Two reads by id, beside those of the card and
 * its owner's key; nothing of it lies on the card, so that it can't be out of date.
 */
export const markOf: Knows['markOf'] = async ({ store }, card) => {
  const ids = [membershipIdOf(card)];
  const [membership] = await store.shared(Memberships).many(ids, ['organisation']);
  if (membership === undefined) {
    return null;
  }
  const organisations = store.shared(Organisations);
  const [found] = await organisations.many([membership.organisation], ['state', 'name']);
  return found?.state === 'live' && found.name !== undefined
    ? { id: found._id, name: found.name }
    : null;
};
