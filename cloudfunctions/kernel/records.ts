import type { ActionName } from '@contract/index';
import type { DecisionRule } from '@contract/security';
import type { InventoryId } from '@contract/policy/inventory';
import type { ConsentPurposeId, PurposeId } from '@contract/policy/purposes';
import type { AccountId, CardId, Instant, OrganisationId, TraceId } from '@contract/values';
import { collection, item, plumbing, randomKey, whose } from '@server/store/collection';

/** HMAC of the person's WeChat identity: the only form of it that is kept. */
export type Login = string;

/** Where the chain of a person's consent events ends. */
export type LedgerHead = { readonly number: number; readonly hash: string; readonly at: Instant };

/** Of a purpose that is newer than the account nothing is known: it was not given. */
type PerPurpose<T> = Readonly<Partial<Record<ConsentPurposeId, T>>>;

export type AccountRecord = {
  readonly _id: Login;
  readonly owner: AccountId;
  readonly nickname: string;
  /** The file's id. */
  readonly avatar?: string;
  readonly phone?: string;
  readonly state: 'live' | 'leaving';
  readonly leavesAt?: Instant;
  readonly registeredAt: Instant;
  readonly purposes: PerPurpose<boolean>;
  /** How often each purpose was agreed to, so that what was kept under an earlier one is over. */
  readonly givings: Readonly<Record<ConsentPurposeId, number>>;
  /** For each live consent, the policy version it was given to and the number of its event. */
  readonly agreed: PerPurpose<{ readonly version: string; readonly event: number }>;
  /** The policy version at which a purpose was last refused. */
  readonly declined: PerPurpose<string>;
  /** The last event of the consent ledger. */
  readonly ledger: LedgerHead;
  /** Ids of the live cards: a limit needs no counting, a pause no query. */
  readonly cards: readonly CardId[];
  /** How many cards are kept: a limit and a total need no counting. */
  readonly kept: number;
  /** Ids of organisations the person founded or took over; those handed over may still stand here. */
  readonly organisations?: readonly OrganisationId[];
  readonly pulse: number;
};

/** The last word of the consent ledger, so that a check needs one read. */
const ledgerCopy = item('consent.state');

export const Accounts = collection<AccountRecord>()({
  name: 'accounts',
  fields: {
    _id: item('account.login'),
    owner: item('account.id'),
    nickname: item('account.nickname'),
    avatar: item('account.avatar'),
    phone: item('account.phone'),
    state: item('account.state'),
    leavesAt: item('account.state'),
    registeredAt: item('account.state'),
    purposes: ledgerCopy,
    givings: ledgerCopy,
    agreed: ledgerCopy,
    declined: ledgerCopy,
    ledger: ledgerCopy,
    cards: item('account.counts'),
    kept: item('account.counts'),
    organisations: item('account.counts'),
    pulse: plumbing('Goes up with each write, so that two writes of one person never cross.'),
  },
  indexes: [
    {
      name: 'state_leaves',
      keys: [
        ['state', 1],
        ['leavesAt', 1],
      ],
      unique: false,
    },
  ],
});

/** What happened to a person, by its moment. */
const byTime = {
  name: 'owner_at',
  keys: [
    ['owner', 1],
    ['at', -1],
  ],
  unique: false,
} as const;

/** Who did what to whose data. */
export type AuditRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly actor: AccountId;
  readonly action: ActionName;
  readonly at: Instant;
  readonly traceId: TraceId;
  /** What of the inventory was written: names of items, never what they say. */
  readonly items: readonly InventoryId[];
};

export const Audit = collection<AuditRecord>()({
  name: 'audits',
  expiresLike: 'audit.entry',
  fields: {
    _id: randomKey,
    owner: whose,
    actor: item('audit.entry'),
    action: item('audit.entry'),
    at: item('audit.entry'),
    traceId: item('audit.entry'),
    items: item('audit.entry'),
  },
  indexes: [byTime],
});

/** The answer a write gave, for whoever sends it again with the same key. */
export type OnceRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly action: ActionName;
  readonly input: string;
  readonly answer: string;
};

export const Once = collection<OnceRecord>()({
  name: 'once',
  expiresLike: 'once.answer',
  fields: {
    _id: plumbing('A keyed hash of the login and the key the phone chose.'),
    owner: whose,
    action: plumbing('Which purposes end with it: their receipts go when they are withdrawn.'),
    input: plumbing('A keyed hash: proves that it is the same request, says nothing else.'),
    answer: item('once.answer'),
  },
});

/** How often a person did something in the present window. */
export type CounterRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly count: number;
  readonly windowEnds: Instant;
};

export const Counters = collection<CounterRecord>()({
  name: 'counters',
  expiresLike: 'limit.counter',
  fields: {
    _id: plumbing('The account number and the action counted.'),
    owner: whose,
    count: item('limit.counter'),
    windowEnds: item('limit.counter'),
  },
});

/** Something the program refused by itself: by which rule, and what went into it. */
export type DecisionRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly action: ActionName;
  readonly rule: DecisionRule;
  readonly outcome: 'refused';
  readonly allowed?: number;
  readonly windowSeconds?: number;
  readonly at: Instant;
};

const decided = item('security.decision');

export const Decisions = collection<DecisionRecord>()({
  name: 'decisions',
  expiresLike: 'security.decision',
  fields: {
    _id: plumbing('The account number, the action, the rule and the hour: one entry for each.'),
    owner: whose,
    action: decided,
    rule: decided,
    outcome: decided,
    allowed: decided,
    windowSeconds: decided,
    at: decided,
  },
  indexes: [byTime],
});

/** Something that has still to be erased: all of a person, or what one purpose left behind. */
export type ErasureOrder = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly what: PurposeId | 'everything';
  /** With a purpose: what was kept under this giving of it, and earlier ones. */
  readonly giving: number;
  readonly since: Instant;
};

const workOrder = plumbing('Says what is left to erase; goes when it is done.');

export const Erasures = collection<ErasureOrder>()({
  name: 'erasures',
  fields: {
    _id: workOrder,
    owner: workOrder,
    what: workOrder,
    giving: workOrder,
    since: workOrder,
  },
  indexes: [{ name: 'since', keys: [['since', 1]], unique: false }],
});
