import type { WriteHandler } from '@server/kernel/handler';
import { unsafeAmong } from '../../card';
import { Organisations } from '../records';
import { checkedTexts, fieldsOf, isShown } from '../rules';

export const changeOrganisation: WriteHandler<'organisation.change'> = async (context, input) => {
  const { outside, refuse } = context;
  const { id, draft } = input;
  const unsafe = await unsafeAmong(checkedTexts(draft), (text) => outside.isTextSafe(text));
  if (unsafe !== null) {
    refuse('content/unsafe', unsafe);
  }
  return async ({ store }) => {
    const organisations = store.mine(Organisations);
    if (!isShown(await organisations.peek(id))) {
      return refuse('organisation/not-found');
    }
    await organisations.change(id, fieldsOf(draft));
    return { id };
  };
};
