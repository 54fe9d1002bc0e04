import type { DeclaredError } from '@contract/index';
import type { ActionName } from '@contract/index';
import type { Instant, TraceId } from '@contract/values';
import { database } from '@server/platform/database';
import { peek } from '@server/store/codec';
import { Keyring } from '@server/store/keyring';
import { readerFor } from '@server/store/reader';
import { open } from '@server/store/table';
import { checkMine } from '@server/store/reading';
import { agreedBy, readingFor } from './consent';
import type { Context } from './handler';
import { type Person, guestOf } from './identify';
import { outsideFor } from './outside';
import type { Request } from './parse';
import { codesFor } from './proof-code/codes';
import { record } from './record';
import { type AccountRecord, Accounts } from './records';
import { Refusal } from './refusal';
import { strip } from './strip';

/** What steps 7 to 9 need to know of a request. */
export type Moment = { readonly now: Instant; readonly traceId: TraceId };

export const accountOf = ({ document }: Pick<Person, 'document'>): AccountRecord | null =>
  document === null ? null : peek(Accounts, document);

/** Step 7 for an action that changes nothing. Seeing a sealed field is written down. */
export async function runRead(request: Request, person: Person, moment: Moment): Promise<unknown> {
  const keyring = new Keyring(database);
  const account = accountOf(person);
  const value = strip(
    request.spec,
    await request.handle(contextFor(request, person, keyring, moment.now), request.input),
  );
  if (request.spec.sensitive === true && account !== null) {
    const place = { documents: database, keyring, isAgreed: agreedBy(account), now: moment.now };
    await record(place, account.owner, request.name, moment.traceId);
  }
  return value;
}

export function contextFor<N extends ActionName>(
  { spec, install }: Pick<Request, 'spec' | 'install'>,
  person: Person,
  keyring: Keyring,
  now: Instant,
): Context<N> {
  const account = accountOf(person);
  const reading = readingFor(spec, agreedBy(account));
  const context: Context<ActionName> = {
    now,
    owner: person.owner,
    who: account?.owner ?? guestOf(person.login),
    login: person.login,
    // A guest's action is typed to expect null; every other was let in with an account.
    account: account as AccountRecord,
    openAccount: async () => {
      checkMine(reading, Accounts);
      return (await open({ keyring }, Accounts, person.document)) as AccountRecord;
    },
    outside: outsideFor(person.openid),
    codes: codesFor(person, { install }, now),
    store: readerFor(person.owner, keyring, reading),
    refuse: (code: DeclaredError<ActionName>, fields?: readonly string[]): never => {
      throw new Refusal(
        code,
        fields?.map((path) => ({ path, code })),
      );
    },
  };
  return context as unknown as Context<N>;
}
