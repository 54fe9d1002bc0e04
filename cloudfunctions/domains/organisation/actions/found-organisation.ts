import { limits } from '@contract/limits';
import type { WriteHandler } from '@server/kernel/handler';
import { newOrganisationId } from '@server/kernel/new-id';
import { unsafeAmong } from '../../card';
import { administeredBy } from '../administered';
import { Organisations } from '../records';
import { checkedTexts, fieldsOf } from '../rules';

export const foundOrganisation: WriteHandler<'organisation.found'> = async (context, draft) => {
  const { outside, refuse } = context;
  const unsafe = await unsafeAmong(checkedTexts(draft), (text) => outside.isTextSafe(text));
  if (unsafe !== null) {
    refuse('content/unsafe', unsafe);
  }
  return async (transaction) => {
    const known = await administeredBy(transaction);
    if (known.length >= limits.organisationsPerPerson) {
      return refuse('organisation/too-many');
    }
    const id = newOrganisationId();
    const begun = { foundedAt: transaction.now, members: [], invitations: [] };
    const organisations = transaction.store.mine(Organisations);
    await organisations.add({ ...fieldsOf(draft), ...begun, _id: id, state: 'live' });
    await transaction.changeAccount({ organisations: [...known, id] });
    return { id };
  };
};
