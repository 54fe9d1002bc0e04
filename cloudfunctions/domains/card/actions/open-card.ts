import type { ReadHandler } from '@server/kernel/handler';
import { newOpening } from '@server/kernel/new-id';
import { countUse } from '@server/store/uses';
import type { Knows } from '../knows';
import { proofOf } from '../proof';
import { Cards, Shares } from '../records';
import { faceOf, isLive } from '../rules';
import { hasOpened, shareState } from '../share-state';
import { seenBy, shownToOf } from '../visibility';

/**
 * The landing page: every document by its id, and nothing written about who looks. Of a link that
 * its owner limited it is counted that it was opened.
 */
export const openCard =
  ({ entryOf, photoOn, relationTo, markOf }: Knows): ReadHandler<'card.open'> =>
  async (context, input) => {
    const { account, login, now, store, refuse } = context;
    const share = await store.bearer(Shares).get(input.share);
    const isKnown = share !== null && hasOpened(share, input.opening, now);
    // A link that is over answers as one that never was.
    if (share === null || (!isKnown && shareState(share, now) !== 'open')) {
      return refuse('card/gone');
    }
    const relating = relationTo(context, share.owner);
    const [card, entry, relation, confirmedBy, photo] = await Promise.all([
      store.shared(Cards).get(share.card),
      entryOf(context, share.card),
      relating,
      markOf(context, share.card),
      relating.then((known) => photoOn(context, share.card, known)),
    ]);
    // Whoever was blocked sees what they would see of a card that was taken back.
    if (!isLive(card) || relation === null) {
      return refuse('card/gone');
    }
    const { _id, opensAtMost } = share;
    const counts = opensAtMost !== undefined && !isKnown && relation !== 'owner';
    if (counts && !(await countUse(Shares, _id, input.opening ?? newOpening(), opensAtMost))) {
      return refuse('card/gone');
    }
    const member = relation === 'owner' ? 'owner' : 'member';
    return {
      card: { ...seenBy(faceOf(card), shownToOf(card), relation), ...photo },
      confirmedBy,
      viewer: account === null ? 'guest' : member,
      relation,
      entry,
      proof: relation === 'owner' ? null : proofOf({ share: input.share, login, now }),
    };
  };
