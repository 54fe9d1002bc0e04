import { limits } from '@contract/limits';
import { canonical } from '@contract/policy/canonical';
import { operator } from '@contract/policy/versions/operator';
import type { ReadHandler } from '@server/kernel/handler';
import { receiptPublicKey, signReceipt } from '@server/store/receipt-signature';
import { beginning } from '../chain';
import { type ConsentEvent, Consents } from '../records';

/** Everything the ledger says about the caller, signed, so that nobody has to be believed. */
export const readReceipt: ReadHandler<'consent.receipt'> = async (context, { before }) => {
  const { account, owner, now, store } = context;
  const end = Math.min(account.ledger.number, (before ?? Infinity) - 1);
  const newest = await store.mine(Consents).list({
    where: { number: { lte: end } },
    order: { number: 'desc' },
    limit: limits.receiptEvents,
  });
  const events = newest.reverse().map(eventOf);
  const isWhole = end === account.ledger.number;
  const last = isWhole ? account.ledger : events.at(-1);
  const receipt = {
    schema: 'lechat-card/consent-receipt/1',
    controller: operator.name['zh-CN'],
    subject: owner,
    at: now,
    head: { number: last?.number ?? 0, hash: last?.hash ?? beginning },
    events,
    expired: missingAmong(events, last?.number ?? 0),
    publicKey: receiptPublicKey(),
  } as const;
  return { ...receipt, signature: signReceipt(canonical(receipt)) };
};

const eventOf = ({ _id, owner, ...event }: ConsentEvent) => ({
  ...event,
  subject: owner,
  clauseHashes: [...event.clauseHashes],
});

/** The numbers that are gone. Where the list is full, what lies before it is in another receipt. */
function missingAmong(events: readonly { readonly number: number }[], end: number): number[] {
  const there = new Set(events.map(({ number }) => number));
  const start = events.length === limits.receiptEvents ? (events[0]?.number ?? 1) : 1;
  const all = Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index);
  return all.filter((number) => !there.has(number));
}
