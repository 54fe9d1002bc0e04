import type { Relation } from '@contract/card';
import type { AccountId } from '@contract/values';
import type { Knows } from '../card';
import { Blocks, Exchanges } from './records';
import { blockIdOf, exchangeIdOf, relationBetween, sideOf } from './rules';

type Viewer = Parameters<Knows['relationTo']>[0];

/** What a viewer is to the owner of one card. */
export const relationTo: Knows['relationTo'] = async (viewer, cardOwner) =>
  (await relationsTo(viewer, [cardOwner]))(cardOwner);

/**
 * What a viewer is to the owners of many cards, in one round: exchanges and blocks are read by ids
 * that follow from the two people. Null where the owner blocked the viewer. Exchanges are looked up
 * with the `gated` alone; where they make no difference, the viewer is a stranger.
 */
export async function relationsTo(
  { account, store }: Viewer,
  owners: readonly AccountId[],
  gated: readonly AccountId[] = owners,
): Promise<(owner: AccountId) => Relation | null> {
  if (account === null) {
    return () => 'stranger';
  }
  const me = account.owner;
  const othersOf = (all: readonly AccountId[]) => [...new Set(all)].filter((owner) => owner !== me);
  const [exchanges, blocks] = await Promise.all([
    store.ours(Exchanges).many(othersOf(gated).map((owner) => exchangeIdOf(me, owner))),
    store.ours(Blocks).many(othersOf(owners).map((owner) => blockIdOf(owner, me))),
  ]);
  const between = new Map(exchanges.map((each) => [each._id, each]));
  const blockers = new Set(blocks.map(({ owner }) => owner));
  return (owner) => {
    if (owner === me) {
      return 'owner';
    }
    if (blockers.has(owner)) {
      return null;
    }
    const exchange = between.get(exchangeIdOf(me, owner));
    return exchange === undefined ? 'stranger' : relationBetween(exchange, sideOf(exchange, owner));
  };
}
