import { tally } from '@server/store/tally';

/** What a day cost with each partner; nobody's. */
export const Spendings = tally('spendings');
