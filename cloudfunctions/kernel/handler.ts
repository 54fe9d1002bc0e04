import type { ActionName, Contract, DeclaredError, Output, Parsed, Spec } from '@contract/index';
import type { Door, DomainsBehind } from '@contract/doors';
import type { ConsentPurposeId } from '@contract/policy/purposes';
import type { AccountId, Instant } from '@contract/values';
import type { Reader } from '@server/store/reader';
import type { Changes } from '@server/store/table';
import type { Writer } from '@server/store/writer';
import type { Outside } from './outside';
import type { ProofCodes } from './proof-code/codes';
import type { AccountRecord, Login } from './records';

type MaybeAccount = AccountRecord | null;

/** A guest action may find no account; every other one is let in with an account only. */
export type AccountFor<N extends ActionName> = Spec<N>['access'] extends 'guest'
  ? MaybeAccount
  : AccountRecord;

/** What is known of the caller, whatever the action. */
export type Asking<A extends MaybeAccount = MaybeAccount> = {
  readonly now: Instant;
  /** The caller's number; for a guest, the one they would get. */
  readonly owner: AccountId;
  /** Whose it is that something was handed over: the account, or a code of a guest. */
  readonly who: AccountId;
  /** The code of the caller's WeChat identity, the same for a guest each time. Not to be stored. */
  readonly login: Login;
  /** The caller's account without its sealed fields. */
  readonly account: A;
  /** The same with its sealed fields. */
  openAccount(): Promise<A>;
};

export type Context<N extends ActionName> = Asking<AccountFor<N>> & {
  readonly outside: Outside;
  /** Codes that prove a number or an address. */
  readonly codes: ProofCodes;
  readonly store: Reader;
  /** With the fields it is about, where there are some; never with what stood in them. */
  readonly refuse: (code: DeclaredError<N>, fields?: readonly string[]) => never;
};

/** What an effect holds. It may run again, so it does nothing but read and write through this. */
export type Transaction<A extends MaybeAccount = MaybeAccount> = Asking<A> & {
  readonly store: Writer;
  /** Makes the caller's account. */
  enter(account: Omit<AccountRecord, '_id' | 'owner' | 'pulse'>): Promise<void>;
  changeAccount(changes: Changes<AccountRecord>): Promise<void>;
  /** Puts something on the list of what is to be erased. */
  orderErasure(what: ConsentPurposeId): Promise<void>;
  /** Runs once the effect is safe. It may be lost, so something else must do it too. */
  readonly afterwards: (work: () => Promise<void>) => void;
};

export type ReadHandler<N extends ActionName> = (
  context: Context<N>,
  input: Parsed<N>,
) => Promise<Output<N>>;

/** Asks the outside world first, then gives the effect that happens at once or not at all. */
export type WriteHandler<N extends ActionName> = (
  context: Context<N>,
  input: Parsed<N>,
) => Promise<Effect<N>>;
export type Effect<N extends ActionName> = (
  transaction: Transaction<AccountFor<N>>,
) => Promise<Output<N>>;

export type TimerHandler<N extends ActionName> = (
  context: { readonly now: Instant },
  input: Parsed<N>,
) => Promise<Output<N>>;

export type Handler<N extends ActionName> = Spec<N>['access'] extends 'timer' | 'push'
  ? TimerHandler<N>
  : Spec<N>['writes'] extends true
    ? WriteHandler<N>
    : ReadHandler<N>;

/** One handler for each action of a domain, no more and no less. */
export type Handlers<D extends keyof Contract> = {
  readonly [A in keyof Contract[D] & string]: `${D}.${A}` extends ActionName
    ? Handler<`${D}.${A}`>
    : never;
};

/** A door serves exactly the domains that the contract puts behind it. */
export type HandlersBehind<D extends Door> = {
  readonly [K in DomainsBehind<D>]: Handlers<K>;
};
