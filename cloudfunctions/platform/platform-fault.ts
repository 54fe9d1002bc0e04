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
  const { errCode, code } = wordsOf(error);
  return (errCode || code || 'unknown').slice(0, 60);
}

/** Everything the SDK said, to look for a known substring in; never to be shown or logged. */
export function textOf(error: unknown): string {
  const { errMsg, message, code } = wordsOf(error);
  return `${errMsg} ${message} ${code}`;
}

type Words = Record<'errCode' | 'code' | 'errMsg' | 'message', string>;

function wordsOf(error: unknown): Words {
  const told = Object(error) as Partial<Record<keyof Words, unknown>>;
  const word = (name: keyof Words): string => {
    const value = told[name];
    return (typeof value === 'number' && value !== 0) || typeof value === 'string'
      ? String(value)
      : '';
  };
  return {
    errCode: word('errCode'),
    code: word('code'),
    errMsg: word('errMsg'),
    message: typeof error === 'string' ? error : word('message'),
  };
}
