import type { CardSeen, OrganisationMark, Relation } from '@contract/card';
import type { EntryId } from '@contract/values';
import type { Asking } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import type { Reader } from '@server/store/reader';
import { type CardRecord, Cards, faceOf, isLive, seenBy, shownToOf } from '../card';
import { relationTo } from '../exchange';
import { markOf } from '../organisation';
import { type EntryRecord, Entries } from './records';
import { writtenSeen } from './written';

type Keeper = Asking<AccountRecord> & { readonly store: Reader };

type Kept = {
  readonly entry: EntryRecord;
  readonly card: CardRecord | null;
  /** Null where its owner left or blocked the keeper, and of a card the keeper wrote down. */
  readonly relation: Relation | null;
  /** The card as its keeper sees it today; null where it does not open. */
  readonly seen: CardSeen | null;
  readonly confirmedBy: OrganisationMark | null;
};

/** A kept card as it is today. Null where the caller keeps no such card. */
export async function keptBy(keeper: Keeper, id: EntryId): Promise<Kept | null> {
  const { account, store } = keeper;
  const entry = await store.mine(Entries).get(id);
  if (entry === null || entry.giving !== account.givings.holder) {
    return null;
  }
  const own = writtenSeen(entry);
  if (own !== null) {
    return { entry, card: null, relation: null, seen: own, confirmedBy: null };
  }
  const [card, mark] =
    entry.card === undefined
      ? [null, null]
      : await Promise.all([store.shared(Cards).get(entry.card), markOf(keeper, entry.card)]);
  const relation = card === null ? null : await relationTo(keeper, card.owner);
  const isShown = relation !== null && isLive(card);
  const seen = isShown ? seenBy(faceOf(card), shownToOf(card), relation) : null;
  return { entry, card, relation, seen, confirmedBy: isShown ? mark : null };
}
