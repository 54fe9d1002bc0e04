import type { WriteHandler } from '@server/kernel/handler';
import { Organisations } from '../records';
import { isShown } from '../rules';

/** Nobody becomes an administrator without saying yes: it is asked, and can be taken back. */
export const offer: WriteHandler<'organisation.offer'> =
  async ({ refuse }, { id, membership }) =>
  async ({ store }) => {
    const record = await store.mine(Organisations).peek(id);
    if (!isShown(record)) {
      return refuse('organisation/not-found');
    }
    if (membership !== null && !record.members.includes(membership)) {
      return refuse('organisation/not-found');
    }
    await store.mine(Organisations).change(id, { offeredTo: membership ?? undefined });
    return { offered: membership !== null };
  };
