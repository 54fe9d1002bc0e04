import type { PurposeId } from '@contract/policy/purposes';
import type { AccountId } from '@contract/values';
import { collection, item, whose } from '@server/store/collection';

type Mixed = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly name: string;
  readonly phone: string;
  readonly entry: string;
};

/** Records whose fields serve three purposes, one of them by law. */
export const Things = collection<Mixed>()({
  name: 'things',
  fields: {
    _id: whose,
    owner: whose,
    name: item('card.name'),
    phone: item('account.phone'),
    entry: item('audit.entry'),
  },
});

/** Somebody who agrees to these purposes and to no other. */
export const agreed =
  (...purposes: PurposeId[]) =>
  (purpose: PurposeId): boolean =>
    purposes.includes(purpose);
