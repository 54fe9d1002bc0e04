import type { WriteHandler } from '@server/kernel/handler';
import { grant } from '@server/store/granted';
import { Cards, Shares, hasOpened, isLive } from '../../card';
import type { Holds } from '../holds';
import { isBlockedBy } from '../is-blocked-by';
import { Exchanges, type Word } from '../records';
import { placeOf } from '@server/store/time';
import { exchangeIdOf, sideOf, wordOf } from '../rules';

/**
 * One document for both people, added or changed at once. The sender's card is relied on, so that
 * nothing is returned to somebody who is leaving in the same moment. It is kept in the same deed by
 * whoever uses a holder.
 */
export const returnCard =
  ({ keep }: Holds): WriteHandler<'exchange.return'> =>
  async ({ refuse }, input) =>
  async (transaction) => {
    const { account, owner, now, store } = transaction;
    const share = await store.bearer(Shares).get(input.share);
    if (share === null) {
      return refuse('card/gone');
    }
    if (share.owner === owner) {
      return refuse('exchange/with-oneself');
    }
    if (!hasOpened(share, input.opening, now)) {
      return refuse('card/gone');
    }
    const mine = await store.mine(Cards).peek(input.card);
    if (mine === null || !isLive(mine)) {
      return refuse('card/not-found');
    }
    const isBlocked = await isBlockedBy(owner, store, share.owner);
    if (isBlocked || !isLive(await store.shared(Cards).rely(share.card))) {
      return refuse('card/gone');
    }
    if (account.purposes.holder === true) {
      // A full holder keeps nothing more, and is no reason not to return a card.
      await keep(transaction, share.card);
    }
    const id = exchangeIdOf(owner, share.owner);
    const known = await store.ours(Exchanges).get(id);
    if (known === null) {
      const cards = { ownerCard: grant(mine), otherCard: share.card };
      const said = { ownerSays: 'open', otherSays: 'none' } as const;
      const place = placeOf(now, id);
      const record = { _id: id, other: share.owner, ...cards, ...said, at: now, place };
      await store.ours(Exchanges).add(record);
      return { id };
    }
    const side = sideOf(known, owner);
    const says = reopened(wordOf(known, side));
    const changes =
      side === 'owner'
        ? { ownerCard: grant(mine), ownerSays: says }
        : { otherCard: grant(mine), otherSays: says };
    await store.ours(Exchanges).change(id, changes);
    return { id };
  };

/** Whoever returns a card again takes back that they declined; the other's word stands. */
const reopened = (word: Word): Word => (word === 'approved' ? 'approved' : 'open');
