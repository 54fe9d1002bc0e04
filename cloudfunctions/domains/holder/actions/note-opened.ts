import type { WriteHandler } from '@server/kernel/handler';
import { Entries, Opens } from '../records';

/** Only the last time is kept, not how often. */
export const noteOpened: WriteHandler<'holder.opened'> =
  async ({ refuse }, { id }) =>
  async ({ account, now, store }) => {
    const entry = await store.mine(Entries).peek(id);
    if (entry === null || entry.giving !== account.givings.holder) {
      return refuse('holder/not-found');
    }
    const opened = { openedAt: now, giving: account.givings.personalise };
    if ((await store.mine(Opens).peek(id)) === null) {
      await store.mine(Opens).add({ _id: id, ...opened });
    } else {
      await store.mine(Opens).change(id, opened);
    }
    return { opened: true };
  };
