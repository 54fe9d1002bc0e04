import type { CardFieldName } from '@contract/card-fields';
import type { Context, Transaction } from '@server/kernel/handler';
import type { Granted } from '@server/store/granted';
import type { MentionKind } from './records';
import type { What } from './rules';

/** Changes which fields of a record are shown to nobody, and marks that somebody on it asked. */
export type Restrict = (
  transaction: Pick<Transaction, 'store'>,
  record: Granted<string>,
  asked: What,
  closes: (closed: readonly CardFieldName[]) => readonly CardFieldName[],
) => Promise<void>;

/**
 * What the keepers of records know; they know mentions, not the other way. A new kind of record
 * brings its own way of closing a field.
 */
export type Knows = {
  /** How often cards are kept by anybody. One question, also about none. */
  readonly timesKept: (
    context: Pick<Context<'bystander.prove'>, 'store'>,
    cards: readonly string[],
  ) => Promise<number>;
  readonly restrict: Readonly<Partial<Record<MentionKind, Restrict>>>;
};
