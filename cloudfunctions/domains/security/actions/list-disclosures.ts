import { limits } from '@contract/limits';
import { Disclosures } from '@server/kernel/disclosure-log/records';
import type { ReadHandler } from '@server/kernel/handler';

export const listDisclosures: ReadHandler<'security.disclosures'> = async ({ store }) => {
  const found = await store
    .mine(Disclosures)
    .list({ where: {}, order: { at: 'desc' }, limit: limits.disclosuresShown });
  return {
    disclosures: found.map(({ at, partner, items }) => ({ at, partner, items: [...items] })),
  };
};
