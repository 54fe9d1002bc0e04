import type { Document } from '@server/platform/document';
import { type Changes, type Place, change, open, table } from '@server/store/table';
import { writerFor } from '@server/store/writer';
import { peek } from '@server/store/codec';
import { checkMine } from '@server/store/reading';
import type { ActionSpec } from '@contract/action';
import { agreedBy, readingFor } from './consent';
import type { Transaction } from './handler';
import { type Person, guestOf } from './identify';
import { type AccountRecord, Accounts, Erasures } from './records';

type Grounds = Pick<Place, 'documents' | 'keyring' | 'now' | 'written'> & {
  readonly spec: Pick<ActionSpec, 'purposes' | 'reads'>;
};

/** What an effect holds: its caller's account as it stands in this transaction, and their data. */
export function transactionFor(
  person: Person,
  grounds: Grounds,
  afterwards: (() => Promise<void>)[],
): Transaction {
  let document = person.document;
  const account = (): AccountRecord | null => (document === null ? null : peek(Accounts, document));
  const place: Place = { ...grounds, isAgreed: (...asked) => agreedBy(account())(...asked) };
  const reading = readingFor(grounds.spec, place.isAgreed);
  return {
    now: grounds.now,
    owner: person.owner,
    get who() {
      return account()?.owner ?? guestOf(person.login);
    },
    login: person.login,
    get account() {
      return account();
    },
    openAccount: () => {
      checkMine(reading, Accounts);
      return open(place, Accounts, document);
    },
    store: writerFor(person.owner, place, reading),
    enter: async (fields) => {
      document = await enter(person, grounds, fields);
    },
    changeAccount: async (changes) => {
      document = await changeAccount(grounds, document, changes);
    },
    orderErasure: async (what) => {
      const giving = account()?.givings[what] ?? 0;
      const { owner } = person;
      const order = { _id: `${owner}.${what}`, owner, what, giving, since: grounds.now };
      await table(place, Erasures).put(order);
    },
    afterwards: (work) => void afterwards.push(work),
  };
}

async function enter(
  { login, owner }: Person,
  grounds: Grounds,
  fields: Omit<AccountRecord, '_id' | 'owner' | 'pulse'>,
): Promise<Document | null> {
  const record: AccountRecord = { ...fields, _id: login, owner, pulse: 0 };
  // What a new account says it agrees to is what its first fields are judged by.
  const place = { ...grounds, isAgreed: agreedBy(record) };
  await grounds.keyring.create(owner);
  await table(place, Accounts).add(record);
  return grounds.documents.get(Accounts.name, login);
}

async function changeAccount(
  grounds: Grounds,
  before: Document | null,
  changes: Changes<AccountRecord>,
): Promise<Document> {
  if (before === null) {
    throw new Error('there is no account to change');
  }
  const next = { ...peek(Accounts, before), ...changes } as AccountRecord;
  return change({ ...grounds, isAgreed: agreedBy(next) }, Accounts, before, changes);
}
