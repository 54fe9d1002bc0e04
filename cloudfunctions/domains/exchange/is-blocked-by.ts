import type { AccountId } from '@contract/values';
import type { Writer } from '@server/store/writer';
import { Blocks } from './records';
import { blockIdOf } from './rules';

/** Whether somebody blocked the caller, as it stands in this transaction. */
export const isBlockedBy = async (
  me: AccountId,
  store: Writer,
  person: AccountId,
): Promise<boolean> => (await store.ours(Blocks).get(blockIdOf(person, me))) !== null;
