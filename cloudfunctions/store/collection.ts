import { type InventoryId, inventory } from '@contract/policy/inventory';
import type { AccountId } from '@contract/values';
import { keyedId } from './keyed-hash';

/** What every record has: its id, and whose it is. */
export type Stored = { readonly _id: string; readonly owner: AccountId };

type ItemsUnder<P> = {
  [I in InventoryId]: (typeof inventory)[I]['protection'] extends P ? I : never;
}[InventoryId];
type SealedItem = ItemsUnder<'sealed'>;
type StoredItem = ItemsUnder<'sealed' | 'plain' | 'hmac'>;

export type Item<I extends InventoryId = StoredItem> = { readonly item: I };
export type Plumbing = { readonly plumbing: string };
/** A field is personal data with its inventory row, or it is plumbing and says why. */
export type Field = Item | Plumbing;

/** Only text can be sealed. */
type FieldFor<V> = [V] extends [string] ? Field : Item<Exclude<StoredItem, SealedItem>> | Plumbing;
export type Fields<R extends Stored> = {
  readonly [K in keyof R]-?: FieldFor<Exclude<R[K], undefined>>;
};

type IndexOn<F extends string> = {
  readonly name: string;
  readonly keys: readonly (readonly [field: F, direction: 1 | -1])[];
  readonly unique: boolean;
};
export type Index = IndexOn<string>;

type Definition<R extends Stored> = {
  readonly name: string;
  readonly fields: Fields<R>;
  /** Beyond the one by owner, which every collection has. */
  readonly indexes?: readonly IndexOn<keyof R & string>[];
  /** Records are removed when this row's days are over, counted from what its retention says. */
  readonly expiresLike?: InventoryId;
  /** Nothing in it is changed or taken out, but by its retention. */
  readonly appendOnly?: true;
  /** Whose key seals: the person's own, or the one that wraps persons' keys. */
  readonly sealedBy?: 'person' | 'master';
  /** `code`: whose a record is stands in it as a code that nothing else bears. */
  readonly ownedAs?: 'account' | 'code';
};

/** What lies between two people. `owner` is the one who began it. */
export type StoredPair = Stored & { readonly other: AccountId };

export type Collection<R extends Stored = Stored> = {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly indexes: readonly Index[];
  /** Days until a record is removed, or null where something else ends it. */
  readonly days: number | null;
  /** What the days are counted from: writing the record, or telling the store that it is over. */
  readonly daysFrom: 'recorded' | 'superseded';
  readonly appendOnly: boolean;
  readonly sealedBy: 'person' | 'master';
  /** The fields that say whose a record is: of a pair, both. */
  readonly parties: readonly ('owner' | 'other')[];
  /** How a person stands in it as the owner of a record. */
  readonly ownerIn: (person: AccountId) => AccountId;
  /** Only for types: what lies in it. */
  readonly record?: R;
};

/** A collection whose ids are secrets: whoever has one may read the record. */
export type BearerCollection<R extends Stored> = Collection<R> & { readonly bearer: true };

/**
 * Declares what is stored. A field without an inventory row, or without a reason to be plumbing,
 * does not compile; nor does a row that says it is not stored.
 */
export const collection =
  <R extends Stored>() =>
  (definition: Definition<R>): Collection<R> => {
    const { name, fields, indexes = [], expiresLike, sealedBy = 'person' } = definition;
    const { appendOnly = false, ownedAs = 'account' } = definition;
    const retention = expiresLike === undefined ? null : inventory[expiresLike].retention;
    const days = retention === null ? null : retention.days;
    const daysFrom = retention?.from === 'superseded' ? 'superseded' : 'recorded';
    const all: Index[] = [byOwner, ...indexes, ...(days === null ? [] : [byExpiry])];
    const parties = ['owner'] as const;
    const ownerIn = ownedAs === 'code' ? codeOf : itself;
    return { name, fields, indexes: all, days, daysFrom, appendOnly, sealedBy, parties, ownerIn };
  };

export const bearerCollection =
  <R extends Stored>() =>
  (definition: Definition<R>): BearerCollection<R> => ({
    ...collection<R>()(definition),
    bearer: true,
  });

/** A collection of what lies between two people: either of them reads it and may change it. */
export type PairCollection<R extends StoredPair> = Collection<R> & { readonly pair: true };

export const pairCollection =
  <R extends StoredPair>() =>
  (definition: Definition<R>): PairCollection<R> => {
    const alone = collection<R>()(definition);
    const indexes = [...alone.indexes, byOther];
    return { ...alone, indexes, parties: ['owner', 'other'], pair: true };
  };

/**
 * A collection of letters: whoever has something between them and another may put one into both
 * letter boxes, their own and the other's. Each is its owner's alone from then on.
 */
export type LetterCollection<R extends Stored> = Collection<R> & { readonly letters: true };

export const letterCollection =
  <R extends Stored>() =>
  (definition: Definition<R>): LetterCollection<R> => ({
    ...collection<R>()(definition),
    letters: true,
  });

/** A collection of what people put out for whoever does the same. */
export type ExposedCollection<R extends Stored> = Collection<R> & { readonly exposed: true };

export const exposedCollection =
  <R extends Stored>() =>
  (definition: Definition<R>): ExposedCollection<R> => ({
    ...collection<R>()(definition),
    exposed: true,
  });

export const item = <const I extends StoredItem>(id: I): Item<I> => ({ item: id });
export const plumbing = (why: string): Plumbing => ({ plumbing: why });

/** For the field `owner` of all collections but the one that makes people. */
export const whose = plumbing('Says whose record it is, and goes with it.');
/** What belongs to no account: it is found by its id alone, and no account's end takes it along. */
export const nobody = 'nobody' as AccountId;
/** For the field `owner` of what belongs to no account. */
export const nobodys = plumbing('Says that it belongs to no account.');
/** For an id that is drawn at random. */
export const randomKey = plumbing('A random id without a meaning.');

const itself = (person: AccountId): AccountId => person;
const codeOf = (person: AccountId): AccountId => keyedId('q', 'access', person) as AccountId;

const byOwner: Index = {
  name: 'owner_id',
  keys: [
    ['owner', 1],
    ['_id', 1],
  ],
  unique: false,
};
const byOther: Index = {
  name: 'other_id',
  keys: [
    ['other', 1],
    ['_id', 1],
  ],
  unique: false,
};
const byExpiry: Index = { name: 'expires', keys: [['expiresAt', 1]], unique: false };
