import { removeWhere } from '@server/kernel/erase';
import { timeFor } from '@server/kernel/erasure';
import type { GoesAlong } from '../card';
import { CardDays, Visits } from './records';

const longestMs = 1_500;

/**
 * Who looked at a card goes with it, once it is gone. What is not done in time ends by its days; a
 * card that was removed shows none of it anyway.
 */
export const forgetLooks: GoesAlong = async ({ owner, afterwards }, card) =>
  afterwards(async () => {
    const timeLeft = timeFor(longestMs);
    await removeWhere(Visits.name, { other: owner, card }, timeLeft);
    await removeWhere(CardDays.name, { owner, card }, timeLeft);
  });
