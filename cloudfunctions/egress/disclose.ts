import type { AccountId } from '@contract/values';
import { Disclosures } from '@server/kernel/disclosure-log/records';
import { database } from '@server/platform/database';
import { randomId } from '@server/platform/ids';
import { log } from '@server/platform/log';
import { Keyring } from '@server/store/keyring';
import { table } from '@server/store/table';
import { Breaker } from './breaker';
import { takeFromBudget } from './budget';
import { contractWith } from './contracts';
import { type Asked, notPermitted } from './may-disclose';
import { PartnerFault } from './partner-fault';
import { type Partner, type PartnerId, register } from './register';
import { within } from './within';

/** Whose data leaves, what of it and what for. */
export type Disclosure = Asked & { readonly who: AccountId };

/** What came of it. The word says why nothing did; whoever asked makes a sentence of it. */
export type Disclosed<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly why: 'not-permitted' | 'unavailable' | 'refused' };

/**
 * The one way out. Refuses what the register and the contracts do not cover, then what a partner
 * who fails or a day that cost enough does not allow; writes down the disclosure before it happens,
 * because what was sent is gone even where no answer comes; and tries within its limits.
 */
export async function disclose<T>(
  partner: PartnerId,
  disclosure: Disclosure,
  call: (timeoutMs: number) => Promise<T>,
): Promise<Disclosed<T>> {
  const terms: Partner = register[partner];
  const refusal = notPermitted(terms, contractWith(partner), disclosure);
  if (refusal !== null) {
    return nothing(partner, 'not-permitted', refusal);
  }
  for (let left = terms.tries; ; left -= 1) {
    const outcome = await attempt(partner, terms, disclosure, call);
    if (outcome.done || !outcome.again || left === 1) {
      return outcome.done ? outcome : { done: false, why: outcome.why };
    }
  }
}

type Attempted<T> =
  | { readonly done: true; readonly value: T }
  | {
      readonly done: false;
      readonly why: 'not-permitted' | 'unavailable' | 'refused';
      readonly again: boolean;
    };

async function attempt<T>(
  partner: PartnerId,
  terms: Partner,
  disclosure: Disclosure,
  call: (timeoutMs: number) => Promise<T>,
): Promise<Attempted<T>> {
  const breaker = breakers[partner];
  if (!breaker.lets(performance.now())) {
    return nothing(partner, 'unavailable', 'breaker-open');
  }
  if (!(await takeFromBudget(partner, terms, disclosure.now))) {
    return nothing(partner, 'unavailable', 'budget-spent');
  }
  await writeDown(partner, disclosure);
  const started = performance.now();
  try {
    const value = await within(terms.timeoutMs, () => call(terms.timeoutMs));
    breaker.succeeded();
    say(partner, 'done', started);
    return { done: true, value };
  } catch (error) {
    const fault = error instanceof PartnerFault ? error : new PartnerFault('unreachable', 'fault');
    say(partner, fault.message, started);
    if (fault.kind === 'refused') {
      breaker.succeeded();
      return { done: false, why: 'refused', again: false };
    }
    breaker.failed(performance.now());
    return { done: false, why: 'unavailable', again: true };
  }
}

async function writeDown(
  partner: PartnerId,
  { who, purpose, items, now }: Disclosure,
): Promise<void> {
  const place = { documents: database, keyring: new Keyring(database), isAgreed: byLaw, now };
  const record = { _id: randomId('d'), owner: who, partner, purpose, items, at: now };
  await table(place, Disclosures).add(record);
}

/** The entry is the proof that the law asks for; nobody has to agree to it. */
const byLaw = (): boolean => false;

const breakers: Readonly<Record<PartnerId, Breaker>> = {
  smsSender: new Breaker(),
  mailSender: new Breaker(),
  cardReader: new Breaker(),
};

function nothing(partner: PartnerId, why: 'not-permitted' | 'unavailable', because: string) {
  say(partner, because, performance.now());
  return { done: false, why, again: false } as const;
}

const say = (partner: PartnerId, outcome: string, started: number): void =>
  log({
    action: `egress.${partner}`,
    traceId: '',
    outcome,
    ms: Math.round(performance.now() - started),
  });
