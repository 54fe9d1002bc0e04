import type { Knows } from '../card';
import type { Holds } from '../exchange';
import { Entries } from './records';
import { entryIdOf } from './rules';

/** One read by id. Whoever does not keep cards, or stopped it, has none. */
export const entryOf: Knows['entryOf'] = async ({ account, store }, card) =>
  account === null ? null : (await entriesOf({ account, store }, [card]))(card);

/** The same for many cards: their entries' ids follow from them. */
export const entriesOf: Holds['entriesOf'] = async ({ account, store }, cards) => {
  if (account.purposes.holder !== true) {
    return () => null;
  }
  const idOf = (card: (typeof cards)[number]) =>
    entryIdOf(account.owner, card, account.givings.holder);
  const found = await store.mine(Entries).many(cards.map(idOf));
  const known = new Set(found.map(({ _id }) => _id));
  return (card) => (known.has(idOf(card)) ? idOf(card) : null);
};
