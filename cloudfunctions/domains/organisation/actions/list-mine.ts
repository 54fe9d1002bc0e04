import type { MembershipView } from '@contract/organisation-view';
import type { ReadHandler } from '@server/kernel/handler';
import { Memberships, Organisations } from '../records';
import { isShown, membershipIdOf } from '../rules';

/** Memberships are found by the cards, in their order; their organisations in one round more. */
export const listMine: ReadHandler<'organisation.mine'> = async ({ account, store }) => {
  const [own, memberships] = await Promise.all([
    store.mine(Organisations).many(account.organisations ?? []),
    store.mine(Memberships).many(account.cards.map(membershipIdOf)),
  ]);
  const ids = [...new Set(memberships.map(({ organisation }) => organisation))];
  const found = await store.shared(Organisations).many(ids, ['state', 'name', 'offeredTo']);
  const ordered = account.cards.flatMap((card) => memberships.filter((each) => each.card === card));
  return {
    administered: own.flatMap((each) =>
      isShown(each) ? [{ id: each._id, name: each.name, members: each.members.length }] : [],
    ),
    memberships: ordered.flatMap(({ _id: id, card, since, organisation }): MembershipView[] => {
      const { state, name, offeredTo } = found.find(({ _id }) => _id === organisation) ?? {};
      return state === undefined || state === 'dissolved' || name === undefined
        ? []
        : [
            {
              id,
              card,
              since,
              organisation: { id: organisation, name },
              offered: offeredTo === id,
            },
          ];
    }),
  };
};
