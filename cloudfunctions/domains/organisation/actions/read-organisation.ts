import type { MemberView } from '@contract/organisation-view';
import type { Context, ReadHandler } from '@server/kernel/handler';
import type { Granted } from '@server/store/granted';
import { Cards } from '../../card';
import { Invitations, Memberships, type OrganisationRecord, Organisations } from '../records';
import { invitationView, isShown, typedOf } from '../rules';

export const readOrganisation: ReadHandler<'organisation.read'> = async (context, { id }) => {
  const { now, store, refuse } = context;
  const record = await store.mine(Organisations).get(id);
  if (!isShown(record)) {
    return refuse('organisation/not-found');
  }
  const [invitations, members] = await Promise.all([
    store.mine(Invitations).many(record.invitations),
    membersOf(context, record),
  ]);
  const { invitations: order, website } = record;
  return {
    ...typedOf(record),
    ...(website !== undefined && { website }),
    id,
    invitations: order.flatMap((code) =>
      invitations.filter(({ _id }) => _id === code).map((each) => invitationView(each, now)),
    ),
    members,
  };
};

/** Of each member the name on the card with the mark, and nothing else of the card. */
async function membersOf(
  { store }: Context<'organisation.read'>,
  { members, offeredTo }: OrganisationRecord,
): Promise<MemberView[]> {
  // An organisation names its members: its administrator was given these ids by them.
  const ids = members as readonly Granted<(typeof members)[number]>[];
  const memberships = await store.shared(Memberships).many(ids, ['card', 'since']);
  const cardsOf = memberships.map(({ card }) => card as Granted<typeof card>);
  const cards = await store.shared(Cards).many(cardsOf, ['state', 'name']);
  const nameOn = (id: string): string | null => {
    const card = cards.find(({ _id }) => _id === id);
    return card?.state === 'live' ? (card.name ?? null) : null;
  };
  return members.flatMap((id) =>
    memberships
      .filter(({ _id }) => _id === id)
      .map(({ card, since }) => ({ id, name: nameOn(card), since, offered: offeredTo === id })),
  );
}
