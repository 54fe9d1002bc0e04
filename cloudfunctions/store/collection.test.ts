import type { AccountId } from '@contract/values';
import { type Fields, type Item, type Plumbing, collection, item, whose } from './collection';

/** True where a declaration of type `D` would compile as the fields of `R`. */
type Compiles<D, R extends Base> = D extends Fields<R> ? true : false;
type Base = { readonly _id: string; readonly owner: AccountId };
type Note = Base & { readonly text: string };
type Tally = Base & { readonly count: number };
type Keys = { readonly _id: Plumbing; readonly owner: Plumbing };

// Checked by the compiler: a change that lets one of them through does not compile.
const rules = {
  aRowWillDo: true satisfies Compiles<Keys & { readonly text: Item<'card.name'> }, Note>,
  aReasonWillDo: true satisfies Compiles<Keys & { readonly text: Plumbing }, Note>,
  aFieldWithoutEitherWillNot: false satisfies Compiles<Keys, Note>,
  aBareWordWillNot: false satisfies Compiles<Keys & { readonly text: 'card.name' }, Note>,
  anUnknownRowWillNot: false satisfies Compiles<
    Keys & { readonly text: { readonly item: 'card.shoeSize' } },
    Note
  >,
  aRowThatIsNeverStoredWillNot: false satisfies Compiles<
    Keys & { readonly text: { readonly item: 'device.location' } },
    Note
  >,
  aSealedNumberWillNot: false satisfies Compiles<
    Keys & { readonly count: Item<'card.mobile'> },
    Tally
  >,
};

test('a field is stored with its row or with a reason, or does not compile', () => {
  expect(Object.values(rules)).toEqual([true, true, false, false, false, false, false]);
});

test('every collection can be read by owner, and one that ends can be read by its end', () => {
  const Notes = collection<Note>()({
    name: 'notes',
    expiresLike: 'once.answer',
    fields: { _id: whose, owner: whose, text: item('audit.entry') },
  });
  expect(Notes.days).toBe(2);
  expect(Notes.indexes.map(({ keys }) => keys.map(([field]) => field))).toEqual([
    ['owner', '_id'],
    ['expiresAt'],
  ]);
});
