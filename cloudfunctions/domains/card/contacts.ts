import type { CardId } from '@contract/values';
import type { Transaction } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import { type Granted, type Owned, grant } from '@server/store/granted';
import { type Restrict, mentionsFor, restrictedAfter } from '../bystander';
import { type CardRecord, Cards } from './records';

/** Under which contacts a card can be found, and which of its fields are closed for it. */
export const mentionsOf = (
  transaction: Transaction<AccountRecord>,
  card: Owned<CardRecord>,
  draft: Parameters<typeof mentionsFor>[2],
): ReturnType<typeof mentionsFor> => {
  const where = { kind: 'card', record: grant(card), before: card.mentions ?? [] } as const;
  return mentionsFor(transaction, where, draft);
};

/** Closes or opens fields of a card for somebody who stands on it, whoever made it. */
export const restrict: Restrict = ({ store }, card, what, closes) =>
  store.restrictable(Cards).change(card as Granted<CardId>, restrictedAfter(what, closes));
