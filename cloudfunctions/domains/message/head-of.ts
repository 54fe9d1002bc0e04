import type { ThreadHead } from '@contract/message';
import type { ExchangeId } from '@contract/values';
import type { Opposite } from '../exchange';

/** Who is not there any more took the exchange along; what they wrote to others stays theirs. */
export const headOf = (id: ExchangeId, opposite: Opposite | null): ThreadHead =>
  opposite === null
    ? { id, state: 'gone', blocked: false, name: null, organisation: null }
    : { id, ...opposite };
