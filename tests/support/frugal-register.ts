import { register as ours } from '@server/egress/register';

export type { Partner, PartnerId } from '@server/egress/register';

/** The register with money for one card a day. */
export const register = {
  ...ours,
  cardReader: { ...ours.cardReader, dailyBudget: ours.cardReader.cost },
};
