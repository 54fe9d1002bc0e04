import type { InventoryId } from '@contract/policy/inventory';
import { type Documents, database } from '@server/platform/database';
import { log } from '@server/platform/log';
import { Keyring } from '@server/store/keyring';
import type { Place } from '@server/store/table';
import { inTransaction } from '@server/store/transaction';
import { noteAccess } from './access-log/note-access';
import { allow } from './allow';
import { agreedBy, consent } from './consent';
import type { Transaction } from './handler';
import { type Person, ownerOf } from './identify';
import { limitWrites } from './limit';
import { recall, remember } from './once';
import type { Request } from './parse';
import { record } from './record';
import { Accounts } from './records';
import { type Moment, accountOf, contextFor } from './run';
import { strip } from './strip';
import { transactionFor } from './transaction';

type Effect = (transaction: Transaction) => Promise<unknown>;

/**
 * Step 7 for an action that changes something. The handler first asks the outside world, which
 * can't be taken back; its effect then happens in one transaction with everything that must be
 * true of it: that the caller may, agrees, is within limits and did not do it before.
 */
export async function runWrite(request: Request, person: Person, moment: Moment): Promise<unknown> {
  const keyring = new Keyring(database);
  const context = contextFor(request, person, keyring, moment.now);
  const effect = (await request.handle(context, request.input)) as Effect;
  let afterwards: (() => Promise<void>)[] = [];
  const value = await inTransaction(async (documents) => {
    const locked = await lock(documents, person);
    const outcome = await attempt({ request, moment, effect }, locked, documents);
    afterwards = outcome.afterwards;
    return outcome;
  });
  for (const work of afterwards) {
    // The effect stands whatever comes of this; a job does what is left.
    await work().catch(() => logLeftOver(request, moment));
  }
  return value;
}

const logLeftOver = ({ name }: Request, { traceId }: Moment): void =>
  log({ action: name, traceId, outcome: 'left-over', ms: 0 });

/**
 * What this very request was answered before, if it was. It comes before the caller is judged: a
 * request that was allowed may have changed what its caller may do, such as one to leave.
 */
export const recallOutside = (request: Request, person: Person, moment: Moment) =>
  recall(placeFor(database, new Keyring(database), person, moment), person.login, request);

type Attempted = {
  readonly commit: boolean;
  readonly value: unknown;
  readonly afterwards: (() => Promise<void>)[];
};

/** One try. Nothing is kept of it unless all of it is. */
async function attempt(
  { request, moment, effect }: { request: Request; moment: Moment; effect: Effect },
  person: Person,
  documents: Documents,
): Promise<Attempted> {
  const keyring = new Keyring(documents);
  const written = new Set<InventoryId>();
  const place = { ...placeFor(documents, keyring, person, moment), written };
  const afterwards: Attempted['afterwards'] = [];
  const known = await recall(place, person.login, request);
  if (known !== null) {
    return { commit: false, value: known.value, afterwards };
  }
  allow(request.spec, accountOf(person));
  consent(request.spec, accountOf(person));
  const grounds = { documents, keyring, now: moment.now, written, spec: request.spec };
  const transaction = transactionFor(person, grounds, afterwards);
  const value = strip(request.spec, await effect(transaction));
  // Whoever registers is an account from here on; any other guest is a code of theirs.
  const owner = transaction.who;
  await limitWrites(place, owner, request.name, request.spec.limit);
  await remember(place, person.login, owner, request, value);
  await noteAccess(place, { owner, ip: person.ip }, request, moment);
  await record(place, owner, request.name, moment.traceId);
  return { commit: true, value, afterwards };
}

/**
 * Reads the account again and takes it for this transaction. Writing to it first makes two writes
 * of one person meet here and nowhere else: without it, a card could be saved beside the
 * withdrawal that forbids it.
 */
async function lock(documents: Documents, person: Person): Promise<Person> {
  const { login } = person;
  const isThere = person.document !== null || (await documents.get(Accounts.name, login)) !== null;
  if (!isThere) {
    // Two who register at once meet at the id of the account they add.
    return { ...person, document: null };
  }
  await documents.increase(Accounts.name, login, { pulse: 1 });
  const document = await documents.get(Accounts.name, login);
  return { ...person, document, owner: ownerOf(document) };
}

const placeFor = (
  documents: Documents,
  keyring: Keyring,
  person: Person,
  { now }: Moment,
): Place => ({ documents, keyring, isAgreed: agreedBy(accountOf(person)), now });
