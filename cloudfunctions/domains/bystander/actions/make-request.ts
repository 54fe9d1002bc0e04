import { limits } from '@contract/limits';
import type { Context, Transaction, WriteHandler } from '@server/kernel/handler';
import { nobody } from '@server/store/collection';
import type { Knows } from '../knows';
import { type MentionRecord, Mentions, Objections } from '../records';
import { type What, closedAfter, reachesCards } from '../rules';

export const makeRequest =
  ({ restrict }: Pick<Knows, 'restrict'>): WriteHandler<'bystander.request'> =>
  async (context, { proof, what, after = '' }) => {
    const contact = context.codes.provenBy(proof);
    if (contact === null) {
      return context.refuse('bystander/proof-over');
    }
    const found = reachesCards(what) ? await mentionsOf(context, contact, what, after) : [];
    const reached = found.slice(0, limits.mentionsAtOnce);
    const last = reached.at(-1);
    return async (transaction) => {
      const objected = await objectTo(transaction, contact, what);
      for (const each of reached) {
        if (what === 'mine') {
          await transaction.store.mine(Mentions).change(each._id, { proved: true });
        }
        const closes: Parameters<NonNullable<(typeof restrict)['card']>>[3] = (closed) =>
          closedAfter(what, each, closed);
        await restrict[each.kind]?.(transaction, each.record, what, closes);
      }
      return { objected, next: found.length > reached.length && last ? last._id : null };
    };
  };

/** One's own cards with `mine`, those of others with all else. */
async function mentionsOf(
  { store }: Pick<Context<'bystander.request'>, 'store'>,
  contact: string,
  what: What,
  after: string,
): Promise<readonly MentionRecord[]> {
  const query = {
    where: { contact, _id: { gt: after } },
    order: { _id: 'asc' },
    limit: limits.mentionsAtOnce + 1,
  } as const;
  return what === 'mine' ? store.mine(Mentions).list(query) : store.exposed(Mentions).list(query);
}

/** Whether the contact wants to be on no card, once this is done. */
async function objectTo(
  { store, now }: Pick<Transaction, 'store' | 'now'>,
  contact: string,
  what: What,
): Promise<boolean> {
  const objections = store.bearer(Objections);
  const known = (await objections.get(contact)) !== null;
  if (what === 'lift') {
    await objections.remove(contact);
    return false;
  }
  if ((what === 'erase' || what === 'object') && !known) {
    await objections.add({ _id: contact, owner: nobody, since: now });
    return true;
  }
  return known;
}
