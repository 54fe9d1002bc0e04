import type { AccountId } from '@contract/values';
import type { Reader } from '@server/store/reader';
import { Blocks } from './records';
import { blockIdOf } from './rules';

/** Whom of some people the caller blocked, in one round. */
export async function blockedAmong(
  me: AccountId,
  store: Reader,
  people: readonly AccountId[],
): Promise<ReadonlySet<AccountId>> {
  const ids = [...new Set(people)].map((person) => blockIdOf(me, person));
  const blocks = await store.ours(Blocks).many(ids);
  return new Set(blocks.map(({ other }) => other));
}
