import type { WriteHandler } from '@server/kernel/handler';
import { clearOrganisation } from '../clear';
import { Organisations } from '../records';
import { isShown, nothingLeft } from '../rules';

/** From here on its mark is nowhere. What is left is cleared right after, or by the job. */
export const dissolve: WriteHandler<'organisation.dissolve'> =
  async ({ refuse }, { id }) =>
  async (transaction) => {
    const { account, now, store, afterwards } = transaction;
    const record = await store.mine(Organisations).peek(id);
    if (record === null || !isShown(record)) {
      return refuse('organisation/not-found');
    }
    await store.mine(Organisations).change(id, { ...nothingLeft, state: 'dissolved' });
    const organisations = account.organisations?.filter((each) => each !== id);
    await transaction.changeAccount({ organisations });
    afterwards(() => clearOrganisation(record, now));
    return { dissolved: true };
  };
