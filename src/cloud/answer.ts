import type { ActionName, ErrorOf, Result } from '@contract/index';

/** The call never got an answer; for a write it is unknown whether it happened. */
export type Unreachable = { ok: false; error: 'network/unreachable'; traceId: '' };
export type Answer<N extends ActionName> = Result<N> | Unreachable;
export type CallError<N extends ActionName> = ErrorOf<N> | Unreachable['error'];
