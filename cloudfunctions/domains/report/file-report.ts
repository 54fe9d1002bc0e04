import { byHand } from '@contract/policy/law';
import type { Instant, ReportId } from '@contract/values';
import type { Transaction } from '@server/kernel/handler';
import { newReportId } from '@server/kernel/new-id';
import { daysAfter } from '@server/store/time';
import { type ReportRecord, Reports } from './records';

export type Filing = Pick<ReportRecord, 'kind'> & {
  readonly [K in 'about' | 'reason' | 'text' | 'note']?: ReportRecord[K] | undefined;
};

/**
 * Puts something on the list of what a person must look at, due before the law's days are over.
 * The one way in for every domain: it says what it is about, and knows that the caller saw it. With
 * an id that follows from the thing, a second report of it is the first one again.
 */
export async function fileReport(
  { store, now }: Transaction,
  filing: Filing,
  id: ReportId = newReportId(),
): Promise<{ id: ReportId; dueAt: Instant }> {
  const known = await store.mine(Reports).peek(id);
  if (known !== null) {
    return { id, dueAt: known.dueAt };
  }
  // Days of the calendar are never more than working days, so this is due in time or early.
  const dueAt = daysAfter(now, byHand.value);
  const filled = Object.entries(filing).filter(([, value]) => value !== undefined);
  const fields = Object.fromEntries(filled) as Pick<ReportRecord, 'kind'>;
  await store.mine(Reports).add({ ...fields, _id: id, state: 'waiting', at: now, dueAt });
  return { id, dueAt };
}
