import type { ReadHandler } from '@server/kernel/handler';
import { Organisations } from '../records';
import { faceOf, isShown } from '../rules';

export const showOrganisation: ReadHandler<'organisation.show'> = async (context, { id }) => {
  const record = await context.store.bearer(Organisations).get(id);
  return isShown(record) ? faceOf(record) : context.refuse('organisation/gone');
};
