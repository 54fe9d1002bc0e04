import { PlatformFault, codeOf, textOf } from './platform-fault';

/**
 * Tells a conflict and a taken key from the rest. The SDK rewrites codes (a conflict becomes
 * -501001, like any other unknown error), so the text is searched for what every version of the
 * cloud puts in it.
 */
export function databaseFault(error: unknown): PlatformFault {
  const text = textOf(error);
  if (/TransactionConflict|TRANSACTION_CONFLICT|TransactionBusy|WriteConflict/.test(text)) {
    return new PlatformFault('database', 'conflict', codeOf(error));
  }
  if (text.includes('E11000')) {
    return new PlatformFault('database', 'duplicate', codeOf(error));
  }
  return new PlatformFault('database', 'failed', codeOf(error));
}
