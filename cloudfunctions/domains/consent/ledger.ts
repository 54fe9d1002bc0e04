import { type ConsentPurposeId, kindOf } from '@contract/policy/purposes';
import { clausesOf } from '@contract/policy/scope';
import { versions } from '@contract/policy/versions';
import type { AccountId, Instant } from '@contract/values';
import type { Transaction } from '@server/kernel/handler';
import type { AccountRecord, LedgerHead } from '@server/kernel/records';
import { daysAfter } from '@server/store/time';
import { beginning, hashOfEvent } from './chain';
import { clauseHash } from './clause-hashes';
import { type ConsentEvent, Consents } from './records';
import type { Word } from './rules';

/** The end of a chain that has not begun. */
export const emptyLedger: LedgerHead = { number: 0, hash: beginning, at: '' as Instant };

/**
 * Says something in the ledger. The account's own copy of what is given changes with it and in no
 * other place, so that the two can't part.
 */
export async function record(
  transaction: Transaction<AccountRecord>,
  words: readonly Word[],
): Promise<void> {
  await checkHead(transaction);
  for (const word of words) {
    const { owner, account, now, store } = transaction;
    const event = following(account.ledger, word, owner, now);
    await store.mine(Consents).add(event);
    const { purpose, state } = word;
    const before = account.agreed[purpose];
    if (before !== undefined && state !== 'refused') {
      await store.mine(Consents).supersede(idOf(owner, before.event));
    }
    if (state !== 'given') {
      // It says that something ended or was not given, so nothing rests on it.
      await store.mine(Consents).supersede(event._id);
    }
    const { number, hash, at } = event;
    await transaction.changeAccount({
      ledger: { number, hash, at },
      ...copyOf(account, word, event),
    });
  }
}

/** The account's copy after one more word. */
function copyOf(
  { purposes, givings, agreed, declined }: AccountRecord,
  { purpose, state, version }: Word,
  { number: event }: ConsentEvent,
): Partial<Pick<AccountRecord, 'purposes' | 'givings' | 'agreed' | 'declined'>> {
  const set = <T>(all: T, value: unknown): T => ({ ...all, [purpose]: value });
  switch (state) {
    case 'refused':
      return { declined: set(declined, version) };
    case 'superseded':
      // The same transaction says what takes its place.
      return {};
    case 'withdrawn':
      return { purposes: set(purposes, false), agreed: without(agreed, purpose) };
    case 'given':
      return {
        purposes: set(purposes, true),
        agreed: set(agreed, { version, event }),
        declined: without(declined, purpose),
        // Of a purpose that is newer than the account nothing was counted yet.
        givings: set(
          givings,
          ((givings[purpose] as number | undefined) ?? 0) + (agreed[purpose] === undefined ? 1 : 0),
        ),
      };
  }
}

const without = <T extends object>(all: T, purpose: ConsentPurposeId): T =>
  Object.fromEntries(Object.entries(all).filter(([id]) => id !== purpose)) as T;

const idOf = (owner: AccountId, number: number): string => `${owner}.${number}`;

function following(last: LedgerHead, word: Word, owner: AccountId, now: Instant): ConsentEvent {
  const { purpose, state, version, language, shown } = word;
  const said = {
    number: last.number + 1,
    purposeId: purpose,
    kind: kindOf(purpose),
    state,
    policyVersion: version,
    textHash: versions.find(({ id }) => id === version)?.hash ?? '',
    clauseHashes: clausesOf(purpose).map((clause) => ({
      clause,
      hash: clauseHash(version, clause),
    })),
    ...(language !== undefined && { language }),
    ...(shown !== undefined && { shownToken: shown }),
    // Of two requests the one that came first may end last; the ledger's time never runs back.
    at: now > last.at ? now : last.at,
    prevHash: last.hash,
  };
  const hash = hashOfEvent({ ...said, subject: owner });
  return { _id: idOf(owner, said.number), owner, ...said, hash };
}

/** The account and the ledger must agree on the last event before there is another. */
async function checkHead({
  account,
  owner,
  store,
  now,
}: Transaction<AccountRecord>): Promise<void> {
  const { number, hash, at } = account.ledger;
  if (number === 0) {
    return;
  }
  const last = await store.mine(Consents).get(idOf(owner, number));
  const isOver = last === null && now >= daysAfter(at, Consents.days ?? 0);
  if (last?.hash !== hash && !isOver) {
    throw new Error('the consent ledger does not end where its account says');
  }
}
