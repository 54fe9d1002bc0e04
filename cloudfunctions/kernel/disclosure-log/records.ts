import type { InventoryId } from '@contract/policy/inventory';
import type { PurposeId } from '@contract/policy/purposes';
import type { RecipientId } from '@contract/policy/recipients';
import type { AccountId, Instant } from '@contract/values';
import { collection, item, randomKey, whose } from '@server/store/collection';

/** Something of a person went to a partner: names of items, never what they say. */
export type DisclosureRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly partner: RecipientId;
  readonly purpose: PurposeId;
  readonly items: readonly InventoryId[];
  readonly at: Instant;
};

const disclosed = item('disclosure.entry');

export const Disclosures = collection<DisclosureRecord>()({
  name: 'disclosures',
  expiresLike: 'disclosure.entry',
  appendOnly: true,
  fields: {
    _id: randomKey,
    owner: whose,
    partner: disclosed,
    purpose: disclosed,
    items: disclosed,
    at: disclosed,
  },
  indexes: [
    {
      name: 'owner_at',
      keys: [
        ['owner', 1],
        ['at', -1],
      ],
      unique: false,
    },
  ],
});
