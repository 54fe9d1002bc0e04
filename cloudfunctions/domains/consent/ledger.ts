import type { Agreement } from '@contract/consent';
import type { ConsentPurposeId } from '@contract/policy/purposes';
import type { Transaction } from '@server/kernel/handler';
import { newEventId } from '@server/kernel/new-id';
import { Consents } from './records';

/** Writes down that purposes were agreed to, and to which text. */
export async function recordGiven(
  transaction: Transaction,
  purposes: readonly ConsentPurposeId[],
  { version, hash, language }: Agreement,
): Promise<void> {
  const { now: at } = transaction;
  for (const purpose of purposes) {
    const event = { purpose, state: 'given', version, textHash: hash, language, at } as const;
    await transaction.store.mine(Consents).add({ _id: newEventId(), ...event });
  }
}

/** Writes down that a purpose was taken back, and which text it had been given to. */
export async function recordWithdrawn(
  transaction: Transaction,
  purpose: ConsentPurposeId,
  version: string,
): Promise<void> {
  const event = { purpose, state: 'withdrawn', version, at: transaction.now } as const;
  await transaction.store.mine(Consents).add({ _id: newEventId(), ...event });
}
