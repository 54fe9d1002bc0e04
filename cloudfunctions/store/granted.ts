declare const granted: unique symbol;
declare const owned: unique symbol;

/**
 * The id of a record that its reader was given access to. It comes out of the store only: from a
 * link somebody sent, or from what the caller keeps. An id typed by a phone is never one.
 */
export type Granted<Id extends string> = Id & { readonly [granted]: true };

/** A record that was read or written as the caller's own. */
export type Owned<R> = R & { readonly [owned]: true };

/** What an owner puts into a link, so that whoever gets it may read the record. */
export const grant = <Id extends string>(record: Owned<{ readonly _id: Id }>): Granted<Id> =>
  record._id as Granted<Id>;

export const asOwned = <R>(record: R): Owned<R> => record as Owned<R>;
