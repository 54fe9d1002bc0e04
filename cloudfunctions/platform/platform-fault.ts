/**
 * Something under us failed. `part` and `code` go to the log; the original text does not, because
 * the cloud puts document ids and values into its messages.
 */
export class PlatformFault extends Error {
  override readonly name = 'PlatformFault';

  constructor(
    readonly part: 'database' | 'files' | 'openapi' | 'secrets',
    readonly kind: 'conflict' | 'duplicate' | 'refused' | 'failed',
    readonly code: string,
  ) {
    super(`${part}: ${kind} (${code})`);
  }
}

/**
 * The code the SDK gave. Errors of document operations carry `errCode`; those of files, functions
 * and commits carry `code`; 0 and '' mean none.
 */
export function codeOf(error: unknown): string {
  if (error === null || typeof error !== 'object') {
    return 'unknown';
  }
  const { errCode, code } = error as { errCode?: unknown; code?: unknown };
  return String(errCode || code || 'unknown').slice(0, 60);
}

/** Everything the SDK said, to look for a known substring in; never to be shown or logged. */
export function textOf(error: unknown): string {
  if (error === null || typeof error !== 'object') {
    return String(error);
  }
  const { errMsg, message, code } = error as {
    errMsg?: unknown;
    message?: unknown;
    code?: unknown;
  };
  return `${String(errMsg ?? '')} ${String(message ?? '')} ${String(code ?? '')}`;
}
