import type { Transaction } from '@server/kernel/handler';
import { Presences } from './records';
import { presenceIdOf } from './rules';

/** Takes the caller away from where others look. Nothing of the cell stays. */
export async function close({ owner, store }: Transaction): Promise<void> {
  await store.mine(Presences).remove(presenceIdOf(owner));
}
