import type { AccountId, Instant } from '@contract/values';
import { personalDataIn } from '@server/kernel/declared-data';
import { discard, dueIn, oneOf, settle } from '@server/kernel/due';
import { removeWhere } from '@server/kernel/erase';
import type { Transaction } from '@server/kernel/handler';
import type { ExportPart, PersonalData, Progress, TimeLeft } from '@server/kernel/personal-data';
import type { AccountRecord } from '@server/kernel/records';
import { clearOrganisation } from './clear';
import { Invitations, Memberships, Organisations } from './records';
import { withoutMember } from './rules';

const declared = personalDataIn([Organisations, Memberships, Invitations]);
const batch = 20;

export const personalData: PersonalData = {
  ...declared,
  export: async (request) => withNames(await declared.export(request)),
  /** An organisation goes with its administrator: nobody is made one without being asked. */
  erase: async ({ owner, what, since }, timeLeft) => {
    if (what !== 'everything' && what !== 'card') {
      return { changed: 0, finished: true };
    }
    const left = await leaveAll(owner, since, timeLeft);
    const over = left.finished ? await clearAll({ owner }, since, timeLeft) : left;
    const gone = over.finished ? await removeWhere(Invitations.name, { owner }, timeLeft) : over;
    return { changed: left.changed + over.changed + gone.changed, finished: gone.finished };
  },
  /** What was dissolved and not cleared at once, and invitations that are over. */
  expire: async (now, timeLeft, dryRun) => {
    const ended = { endsAt: { lt: now } };
    if (dryRun) {
      const found = [
        await dueIn(Organisations, { where: { state: 'dissolved' }, limit: batch }),
        await dueIn(Invitations, { where: ended, limit: batch }),
      ];
      return { changed: found.flat().length, finished: true };
    }
    const over = await clearAll({ state: 'dissolved' }, now, timeLeft);
    const gone = await removeWhere(Invitations.name, ended, timeLeft);
    return { changed: over.changed + gone.changed, finished: over.finished && gone.finished };
  },
  /** Its marks are gone at once; what is left is erased with the order. */
  withdraw: async (transaction, purpose) => {
    if (purpose === 'card') {
      await setState(transaction, 'dissolved');
      await transaction.changeAccount({ organisations: undefined });
    }
  },
  pause: (transaction) => setState(transaction, 'paused'),
  resume: (transaction) => setState(transaction, 'live'),
};

/** Those that were handed over are somebody else's by now, and stay as they are. */
async function setState(
  { account, store }: Transaction<AccountRecord>,
  state: 'live' | 'paused' | 'dissolved',
): Promise<void> {
  for (const id of account.organisations ?? []) {
    await store.mine(Organisations).change(id, { state });
  }
}

/** The organisation's word of it goes first, so that a member who is gone is in no list. */
async function leaveAll(owner: AccountId, now: Instant, timeLeft: TimeLeft): Promise<Progress> {
  for (let changed = 0; ;) {
    if (!timeLeft()) {
      return { changed, finished: false };
    }
    const found = await dueIn(Memberships, { where: { owner }, limit: batch });
    if (found.length === 0) {
      return { changed, finished: true };
    }
    for (const { _id, organisation } of found) {
      await settle(Organisations, organisation, now, (record) => {
        const { members, offeredTo } = withoutMember(record, _id);
        return { members, offeredTo };
      });
      await discard(Memberships, _id, now);
      changed += 1;
    }
  }
}

async function clearAll(
  where: Parameters<typeof dueIn>[1]['where'],
  now: Instant,
  timeLeft: TimeLeft,
): Promise<Progress> {
  for (let changed = 0; ;) {
    if (!timeLeft()) {
      return { changed, finished: false };
    }
    const [found] = await dueIn(Organisations, { where, limit: 1 });
    if (found === undefined) {
      return { changed, finished: true };
    }
    await clearOrganisation(found, now);
    changed += 1;
  }
}

/** The record names an organisation by its number; its person gets the name. */
async function withNames(part: ExportPart): Promise<ExportPart> {
  const records = await Promise.all(
    part.records.map(async ({ collection, values }) => {
      const { 'organisation.membership': held, ...others } = values;
      const { organisation, ...rest } = Object(held) as { organisation?: unknown };
      if (typeof organisation !== 'string') {
        return { collection, values };
      }
      const name = (await oneOf(Organisations, organisation))?.name ?? null;
      const shown = { ...rest, organisation: name };
      return { collection, values: { ...others, 'organisation.membership': shown } };
    }),
  );
  return { ...part, records };
}
