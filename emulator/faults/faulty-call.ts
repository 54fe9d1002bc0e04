import { CloudError } from '../engine/errors';
import type { Faults } from './faults';

/** One call of a phone over an unreliable network. */
export async function deliver<T>(faults: Faults, call: () => Promise<T>): Promise<T> {
  await faults.delay('delayCalls');
  const isLost = faults.strike('loseAnswers') !== null;
  const copy = faults.strike('repeatCalls') ? call() : undefined;
  const [, heard] = await Promise.allSettled([copy, call()]);
  if (isLost) {
    throw new CloudError('SYS_ERR', 'the answer was lost on its way');
  }
  if (heard.status === 'rejected') {
    throw heard.reason;
  }
  return heard.value;
}
