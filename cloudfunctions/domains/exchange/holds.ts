import type { CardId, EntryId } from '@contract/values';
import type { Asking, Transaction } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import type { Granted } from '@server/store/granted';
import type { Reader } from '@server/store/reader';

type Keeper = Pick<Asking<AccountRecord>, 'account'> & { readonly store: Reader };

/** What the holder does for exchanges; it knows them, not the other way. */
export type Holds = {
  /** The keeper's entries for cards, those that there are. */
  readonly entriesOf: (
    keeper: Keeper,
    cards: readonly Granted<CardId>[],
  ) => Promise<(card: Granted<CardId>) => EntryId | null>;
  /** Keeps a card in the same deed; null where the holder is full. */
  readonly keep: (
    transaction: Transaction<AccountRecord>,
    card: Granted<CardId>,
  ) => Promise<EntryId | null>;
};
