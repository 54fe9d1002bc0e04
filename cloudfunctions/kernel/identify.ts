import type { Door } from '@contract/doors';
import type { AccountId } from '@contract/values';
import { visitor } from '@server/platform/caller';
import { database } from '@server/platform/database';
import type { Document } from '@server/platform/document';
import { randomId } from '@server/platform/ids';
import { keyedHash, keyedId } from '@server/store/keyed-hash';
import { guestLetter } from '@server/store/keyring';
import { Accounts, type Login } from './records';
import { Refusal } from './refusal';

/** A person at the door. `openid` stays in memory; only its keyed hash is ever stored. */
export type Person = {
  readonly openid: string;
  /** Where the request came from, where the platform says so. */
  readonly ip: string | null;
  readonly login: Login;
  /** The account's number; where there is no account yet, the one it would get. */
  readonly owner: AccountId;
  /** The account as it lies in the database. */
  readonly document: Document | null;
};

/** Who may come in through each door. The function rules say it too, but they live elsewhere. */
export const callers = {
  api: 'phone',
  egress: 'phone',
  jobs: 'timer',
} as const satisfies Record<Door, string>;

/** Step 1. Who is calling, by the platform's word; for a person, with one read. */
export async function identify(door: Door): Promise<Person | 'timer' | 'push'> {
  const caller = visitor();
  if (caller.from === 'phone' && callers[door] === 'phone') {
    return personOf(caller);
  }
  // WeChat's own messages arrive where the timer does: at the door that no phone may open.
  if ((caller.from === 'timer' || caller.from === 'push') && callers[door] === 'timer') {
    return caller.from;
  }
  throw new Refusal('access/denied');
}

async function personOf({ openid, ip }: Pick<Person, 'openid' | 'ip'>): Promise<Person> {
  const login = keyedHash('login', openid);
  const document = await database.get(Accounts.name, login);
  return { openid, ip, login, document, owner: ownerOf(document) };
}

/** What stands for a guest in the records of what they asked for: a code that leads to no account. */
export const guestOf = (login: Login): AccountId =>
  keyedId(guestLetter, 'guest', login) as AccountId;

export const ownerOf = (document: Document | null): AccountId =>
  (document?.['owner'] ?? randomId('a')) as AccountId;
