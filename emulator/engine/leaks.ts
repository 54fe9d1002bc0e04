import { failures } from './errors';
import type { DatabaseRequest } from './operation';
import type { Transactions } from './transactions';

/**
 * Inside a transaction the SDK sends updates, removals and counts by a condition, and aggregates,
 * without the transaction's id: they run beside it and outlive its rollback. On the wire nothing
 * tells them from plain ones, so while an invocation has a transaction open none of them is let
 * through. A plain one is as suspect: it may wait for what its own transaction holds.
 */
export function refuseLeak(
  transactions: Transactions,
  request: DatabaseRequest,
  invocation: string | undefined,
): void {
  if (invocation === undefined || request.transactionId !== undefined || !leaks(request)) {
    return;
  }
  if (transactions.isOpenIn(invocation)) {
    throw failures.leak(request.action);
  }
}

const leaks = ({ action, queryType }: DatabaseRequest): boolean =>
  action === 'database.aggregateDocuments' || (queryType !== 'DOC' && byCondition.has(action));

const byCondition = new Set([
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.removeDocument',
  'database.calculateDocument',
]);
