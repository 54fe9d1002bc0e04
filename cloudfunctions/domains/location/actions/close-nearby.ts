import type { WriteHandler } from '@server/kernel/handler';
import { close } from '../close';

export const closeNearby: WriteHandler<'location.close'> = async () => async (transaction) => {
  await close(transaction);
  return { closed: true };
};
