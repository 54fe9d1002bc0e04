import type { CardFace, OrganisationMark, Relation } from '@contract/card';
import type { AccountId, CardId, EntryId } from '@contract/values';
import type { Asking, Transaction } from '@server/kernel/handler';
import type { Granted } from '@server/store/granted';
import type { Outside } from '@server/kernel/outside';
import type { Reader } from '@server/store/reader';

type Viewer = Pick<Asking, 'account'> & { readonly store: Reader };
type Onlooker = { readonly store: Reader; readonly outside: Pick<Outside, 'linkTo'> };
export type Photo = Pick<CardFace, 'photo'>;

/** What others know about a viewer and a card; they know cards, not the other way. */
export type Knows = {
  /** Where the viewer keeps a card. */
  readonly entryOf: (viewer: Viewer, card: Granted<CardId>) => Promise<EntryId | null>;
  /** What the viewer is to a card's owner; null where the owner blocked them. */
  readonly relationTo: (viewer: Viewer, cardOwner: AccountId) => Promise<Relation | null>;
  /** Which organisation confirms a card; null where none does. */
  readonly markOf: (
    viewer: Pick<Viewer, 'store'>,
    card: Granted<CardId>,
  ) => Promise<OrganisationMark | null>;
  /** The photo on a card as somebody sees it; nothing where they see none. */
  readonly photoOn: (
    onlooker: Onlooker,
    card: Granted<CardId>,
    relation: Relation | null,
  ) => Promise<Photo>;
  /** The photos on one's own cards, those that WeChat has not passed yet too. */
  readonly ownPhotos: (
    onlooker: Onlooker,
    cards: readonly CardId[],
  ) => Promise<(card: CardId) => Photo>;
  /** How many cards were returned to the viewer that they said nothing about. */
  readonly countNew: (viewer: Viewer) => Promise<number>;
  /** Each takes along what it keeps on a card, in the transaction that removes it. */
  readonly goesAlong: readonly GoesAlong[];
};

export type GoesAlong = (transaction: Transaction, card: CardId) => Promise<void>;
