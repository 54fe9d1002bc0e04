import type { WriteHandler } from '@server/kernel/handler';
import { placeOf } from '@server/store/time';
import { grant } from '@server/store/granted';
import { Cards, Shares, isLive, openingIn } from '../../card';
import { isBlockedBy } from '../../exchange';
import { countOpening } from '../count-opening';
import { Visits } from '../records';
import { visitIdOf } from '../rules';

/**
 * The card that was looked at is relied on, so that no visit comes to somebody who is leaving in
 * the same moment. It is counted once the visit is safe.
 */
export const showLook: WriteHandler<'visit.show'> =
  async ({ login }, { share: token, proof }) =>
  async ({ account, owner, now, store, afterwards }) => {
    const number = openingIn(proof, { share: token, login, now });
    const share = number === null ? null : await store.bearer(Shares).get(token);
    if (number === null || share === null || share.owner === owner) {
      return { shown: false };
    }
    const { card, owner: other } = share;
    if ((await isBlockedBy(owner, store, other)) || !isLive(await store.shared(Cards).rely(card))) {
      return { shown: false };
    }
    afterwards(async () => {
      await countOpening({ number, card, login, now });
    });
    const [first] = account.cards;
    const mine = first === undefined ? null : await store.mine(Cards).peek(first);
    if (mine === null || !isLive(mine)) {
      return { shown: false };
    }
    const id = visitIdOf(owner, card);
    const giving = account.givings.visit;
    const seen = { card, visitorCard: grant(mine), at: now, place: placeOf(now, id), giving };
    await store.ours(Visits).remove(id);
    await store.ours(Visits).add({ _id: id, other, ...seen });
    return { shown: true };
  };
