import type { AccountId, CardId, Instant } from '@contract/values';
import type { Reader } from '@server/store/reader';
import { Exchanges } from './records';

/** How many people returned a card to this one since some time. */
export const countReturns = (
  store: Reader,
  owner: AccountId,
  card: CardId,
  since: Instant,
): Promise<number> =>
  store.everyones(Exchanges).count({ other: owner, otherCard: card, at: { gte: since } });
